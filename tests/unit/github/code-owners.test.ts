import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
const lines = readFileSync(join(project, '.github/CODEOWNERS'), 'utf8').split('\n');

/** Lines that name a path and an owner, with or without the mark that switches them off. */
const rules = lines.flatMap((line) => {
	const [, mark, path = '', owners = ''] = /^(# )?([/*]\S*)\s+(@.*)$/.exec(line) ?? [];
	return path === '' ? [] : [{ isOn: mark === undefined, path, owners }];
});

test('CODEOWNERS names paths that are there', () => {
	expect(rules.length).toBeGreaterThan(3);
	const gone = rules.filter(({ path }) => !path.includes('*') && !existsSync(join(project, path)));
	expect(gone).toEqual([]);
});

test('CODEOWNERS names nobody who does not exist, and holds nothing but such lines and comments', () => {
	const named = rules.filter(({ isOn }) => isOn);
	expect(named.filter(({ owners }) => /@owner\b/.test(owners))).toEqual([]);
	expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(named.length);
});
