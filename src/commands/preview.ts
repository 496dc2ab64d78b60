/** `npm run preview`: serves the site as it was built last. */
import { isUnderNpm, outDir, port } from './environment.ts';
import { addressFrom } from '../build/address.ts';
import { serveBuiltSite } from '../serve/serve-built-site.ts';

const { base } = addressFrom(process.env);
if (!(await serveBuiltSite({ folder: outDir, base, port, isUnderNpm }))) process.exitCode = 1;
