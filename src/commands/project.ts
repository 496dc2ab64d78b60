/**
 * Import it first: folders are those of the project, wherever a command is called from.
 */
import { resolve } from 'node:path';

/** The project's folder. Folders named in the environment are read from here. */
export const project = resolve(import.meta.dirname, '../..');
process.chdir(project);
