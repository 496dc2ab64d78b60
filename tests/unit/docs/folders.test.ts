import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');

test('README names every folder of the source', () => {
	const readme = readFileSync(join(project, 'README.md'), 'utf8');
	const folders = readdirSync(join(project, 'src'), { withFileTypes: true })
		.filter((one) => one.isDirectory())
		.map(({ name }) => `\`src/${name}/\``);
	expect(folders.length).toBeGreaterThan(10);
	expect(folders.filter((folder) => !readme.includes(folder))).toEqual([]);
});
