/**
 * `npm run schema`: writes what is made of the schemas for writers: JSON Schemas and snippets for
 * editors, and the reference of all fields. What a schema cannot say, `npm run check` does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readOptions } from './options.ts';
import { editorFiles } from './schema/editor-files.ts';

readOptions('schema', 'Writes JSON Schemas, snippets, forms and the reference of all fields.');

const project = resolve(import.meta.dirname, '../..');
const files = Object.entries(editorFiles());
for (const [path, text] of files) {
	mkdirSync(dirname(resolve(project, path)), { recursive: true });
	writeFileSync(resolve(project, path), text);
}
console.log(`Wrote ${files.length} files: ${files.map(([path]) => path).join(', ')}.`);
