import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
const documents = [
	...globSync('*.md', { cwd: project }),
	...globSync('docs/*.md', { cwd: project }),
]
	// Its older sections name what there was then.
	.filter((path) => path !== 'CHANGELOG.md');

describe.each(documents)('%s', (path) => {
	const text = readFileSync(join(project, path), 'utf8');

	test('names no file or folder that is not there', () => {
		const named = [...text.matchAll(/`((?:src|tests|docs|public|\.github)\/[^`<*…\s]*)`/g)];
		const missing = named.filter(([, name = '']) => !existsSync(join(project, name)));
		expect(missing.map(([, name]) => name)).toEqual([]);
	});

	test('names no command that is not there', () => {
		const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
		expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
	});
});
