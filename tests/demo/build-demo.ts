import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseIso } from '../../src/time/instant.ts';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { generateDemo } from './generate.ts';

/** The instant at which the demo is built in tests: in the middle of an hour, so that a span grows. */
export const DEMO_INSTANT = '2026-11-24T09:17:00Z';

/** Builds the demo as `npm run demo` does, as of a whole minute, into a temporary folder. */
export async function buildDemo(now = DEMO_INSTANT): Promise<BuiltSite> {
	const room = await mkdtemp(join(tmpdir(), 'gallery-status-demo-'));
	await generateDemo(room, parseIso(now));
	const site = await buildSite({
		now,
		env: { INCIDENTS_DIR: join(room, 'incidents'), DATA_DIR: join(room, 'data') },
	});
	const remove = async () => {
		await site.remove();
		await rm(room, { recursive: true, force: true });
	};
	return { ...site, remove, [Symbol.asyncDispose]: remove };
}
