/** `npm start`: builds the site and serves it. */
import { isUnderNpm, outDir, port, project, siteAddress } from './environment.ts';
import { buildSite } from '../build/build-site.ts';
import { serveBuiltSite } from '../serve/serve-built-site.ts';
import { readOptions } from './options.ts';

readOptions('start', 'Builds the site and serves it.');

const { base } = siteAddress();
const serving =
	(await buildSite(project, outDir)) &&
	(await serveBuiltSite({ folder: outDir, base, port, isUnderNpm }));
if (!serving) process.exitCode = 1;
