/**
 * `npm run incident -- <verb> [id] [options]`: publishes by command. Ends with 0 where it did what was
 * asked, 1 where the record does not allow it, 2 where it was called wrongly, 130 where somebody gave up.
 */
import { resolve } from 'node:path';
import { runIncident } from './incident/run.ts';

// Where it was called is where a message’s file is looked for; everything else is the project’s.
process.env['INIT_CWD'] ??= process.cwd();
process.chdir(resolve(import.meta.dirname, '../..'));

process.exitCode = await runIncident(process.argv.slice(2));
