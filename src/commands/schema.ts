/**
 * `node src/commands/schema.ts [folder]`: writes JSON Schemas of the files that people write, for
 * editors that complete and explain fields. What the schemas cannot say, `npm run check` does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSchemas } from './schema/file-schemas.ts';

const folder = process.argv[2] ?? 'schemas';
const schemas = Object.entries(fileSchemas());
mkdirSync(folder, { recursive: true });
for (const [name, schema] of schemas)
	writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
console.log(`Wrote ${schemas.length} schemas: ${folder}`);
