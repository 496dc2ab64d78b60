import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fnv1a, shortIds } from '../../../src/statuspage/short-ids.ts';

describe('the hash', () => {
	// From the authors' own list: http://www.isthe.com/chongo/tech/comp/fnv/
	test.for([
		['', 0xcbf29ce484222325n],
		['a', 0xaf63dc4c8601ec8cn],
		['foobar', 0x85944171f73967e8n],
	] as const)('of “%s” is that of its authors', ([text, hash]) => {
		expect(fnv1a(text)).toBe(hash);
	});
});

describe('a short id', () => {
	test('is the same for ever', () => {
		expect(shortIds()('tag:gallery-status.example,2026:2020-10-30-gallery-outage')).toBe(
			'6l0tqgcybrqn',
		);
	});

	test('has twelve lower-case letters and digits, whatever it is made from', () => {
		const idOf = shortIds();
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (long) => {
				expect(idOf(long)).toMatch(/^[0-9a-z]{12}$/);
				expect(idOf(long)).toBe(idOf(long));
			}),
		);
		expect(shortIds(() => 0n)('x')).toBe('000000000000');
		expect(shortIds(() => 36n ** 12n - 1n)('x')).toBe('zzzzzzzzzzzz');
	});

	test('does not depend on what was asked for before', () => {
		const [one, other] = [shortIds(), shortIds()];
		expect([one('a'), one('b')]).toEqual([other('b'), other('a')].toReversed());
	});

	test('is refused where another thing has it', () => {
		const idOf = shortIds((text) => BigInt(text.length));
		expect(idOf('abc')).toBe('000000000003');
		expect(idOf('abc')).toBe('000000000003');
		expect(() => idOf('xyz')).toThrow(
			"Statuspage's API would know two things as “000000000003”: “abc” and “xyz”. Rename the file that is not published yet.",
		);
	});
});
