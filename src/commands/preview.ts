/** `npm run preview`: serves the site as it was built last. */
import { isUnderNpm, outDir, port, siteAddress } from './environment.ts';
import { serveBuiltSite } from '../serve/serve-built-site.ts';
import { readOptions } from './options.ts';

readOptions('preview', 'Serves the site as it was built last.');

const { base } = siteAddress();
if (!(await serveBuiltSite({ folder: outDir, base, port, isUnderNpm }))) process.exitCode = 1;
