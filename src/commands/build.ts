/** `npm run build`: checks the content, builds the site and puts it in the place of the last one. */
import { outDir, project } from './environment.ts';
import { buildSite } from '../build/build-site.ts';
import { readOptions } from './options.ts';

readOptions(
	'build',
	'Checks the content, builds the site and puts it in the place of the last one.',
);

process.exitCode = (await buildSite(project, outDir)) ? 0 : 1;
