import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowed, type Change, forbidden } from './cases.ts';
import { deltaBetween } from './git-folder.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/delta');

function expected(name: string): string {
	return readFileSync(join(fixtures, `${name.replaceAll(/[^a-z]+/g, '-')}.txt`), 'utf8');
}

function said({ before = {}, after }: Change) {
	return deltaBetween(before, after);
}

describe('what may be done is told', () => {
	test.each(Object.entries(allowed))('%s', (name, change) => {
		const { exitCode, output, errors } = said(change);
		expect(`${output}\n`).toBe(expected(name));
		expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
	});
});

describe('what must not be done to something published is refused', () => {
	test.each(Object.entries(forbidden))('%s', (name, change) => {
		const { exitCode, output, errors } = said(change);
		expect(`${output}\n`).toBe(expected(name));
		expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: '' });
	});
});
