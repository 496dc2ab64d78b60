/**
 * `npm run demo`: makes a site that does not exist, as of now or of STATUS_NOW, builds it and serves
 * it until it is interrupted. Nothing of it stays on the disk.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInstant } from '../../src/site/clock.ts';
import { instant, MINUTE, toIso } from '../../src/time/instant.ts';
import { onEnd } from '../../src/serve/serve-built-site.ts';
import { readOptions } from '../../src/commands/options.ts';
import { generateDemo } from './generate.ts';

readOptions('demo', 'Makes a site that shows every feature with invented data, and serves it.');

const now = instant(Math.floor(buildInstant() / MINUTE) * MINUTE);
const room = mkdtempSync(join(tmpdir(), 'gallery-status-demo-'));
process.on('exit', () => rmSync(room, { recursive: true, force: true }));

Object.assign(process.env, {
	STATUS_NOW: toIso(now),
	INCIDENTS_DIR: join(room, 'incidents'),
	DATA_DIR: join(room, 'data'),
	OUT_DIR: join(room, 'site'),
});
// Only now: it reads at once what was just set.
const { isUnderNpm, outDir, port, project } = await import('../../src/commands/environment.ts');

// Once everything else that waits for the same has cleaned up: without it, what is interrupted
// before the build begins would leave its folder.
onEnd(() => void setImmediate(() => process.exit()), isUnderNpm);

await generateDemo(room, now);
const { addressFrom } = await import('../../src/build/address.ts');
const { buildSite } = await import('../../src/build/build-site.ts');
const { serveBuiltSite } = await import('../../src/serve/serve-built-site.ts');
const { base } = addressFrom(process.env);
const serving =
	(await buildSite(project, outDir)) &&
	(await serveBuiltSite({ folder: outDir, base, port, isUnderNpm }));
if (!serving) process.exit(1);
