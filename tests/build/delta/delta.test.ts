import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowed, type Change, forbidden } from './cases.ts';
import { deltaBetween } from './edits.ts';

const fixtures = join(import.meta.dirname, '../../fixtures/delta');

const fileOf = (name: string) => `${name.replaceAll(/[^a-z]+/g, '-')}.txt`;
const expected = (name: string) => join(fixtures, fileOf(name));

function said({ before = {}, after }: Change) {
	return deltaBetween(before, after);
}

describe('what may be done is told', () => {
	test.each(Object.entries(allowed))('%s', async (name, change) => {
		const { exitCode, output, errors } = said(change);
		await expect(`${output}\n`).toMatchFileSnapshot(expected(name));
		expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
	});
});

describe('what must not be done to something published is refused', () => {
	test.each(Object.entries(forbidden))('%s', async (name, change) => {
		const { exitCode, output, errors } = said(change);
		await expect(`${output}\n`).toMatchFileSnapshot(expected(name));
		expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: '' });
	});
});

test('every text that is expected has a case', () => {
	const cases = [...Object.keys(allowed), ...Object.keys(forbidden)];
	expect(readdirSync(fixtures).toSorted()).toEqual(cases.map(fileOf).toSorted());
});
