import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../../src/compile/rules/all-rules.ts';

const project = resolve(import.meta.dirname, '../../..');
const page = readFileSync(join(project, 'docs/defects.md'), 'utf8');
const rows = page
	.split('\n')
	.filter((line) => line.startsWith('| `'))
	.map((line) => line.split('|').map((cell) => cell.trim()));

test('every rule that the list of defects leans on is there', () => {
	const names = new Set(rules.map(({ name }) => name));
	const named = rows.flatMap(([, , , by = '']) =>
		/\brules? /.test(by) ? [...by.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name) : [],
	);
	expect(named.length).toBeGreaterThan(30);
	expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test('the list of defects holds each of the 64 kinds once, the most frequent first', () => {
	const kinds = rows.map(([, kind = '']) => kind);
	const notices = rows.map(([, , count]) => Number(count));
	expect(new Set(kinds).size).toBe(64);
	expect(kinds).toHaveLength(64);
	expect(notices).toEqual(notices.toSorted((a, b) => b - a));
});
