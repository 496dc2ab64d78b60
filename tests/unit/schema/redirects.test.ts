import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIdsOf, newNameOf, oldNamesOf } from '../../../src/schema/redirects.ts';

const redirect = (from: string, to: string, merged?: true) =>
	merged ? { from, to, merged } : { from, to };

test('a name leads through all later names to the newest', () => {
	const redirects = [redirect('b', 'c'), redirect('a', 'b'), redirect('z', 'c', true)];
	expect(['a', 'b', 'z'].map((id) => newNameOf(id, redirects))).toEqual(['c', 'c', 'c']);
	expect(newNameOf('c', redirects)).toBeUndefined();
});

test('a circle leads nowhere, from inside it and from before it', () => {
	const redirects = [
		redirect('a', 'b'),
		redirect('b', 'a'),
		redirect('z', 'a'),
		redirect('s', 's'),
	];
	for (const id of ['a', 'b', 'z', 's']) expect(newNameOf(id, redirects)).toBeUndefined();
});

test('a file that was renamed any number of times keeps its first name, in whatever order that is written', () => {
	fc.assert(
		fc.property(
			fc
				.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 2, maxLength: 8 })
				.chain((names) =>
					fc.record({
						names: fc.constant(names),
						order: fc.shuffledSubarray([...names.keys()].slice(1), { minLength: names.length - 1 }),
					}),
				),
			({ names, order }) => {
				const name = (i: number) => names[i] ?? '';
				const redirects = order.map((i) => redirect(name(i - 1), name(i)));
				const firstIds = firstIdsOf(redirects);
				for (const i of order) expect(firstIds.get(name(i))).toBe(name(0));
				expect(firstIds.has(name(0))).toBe(false);
				expect(newNameOf(name(0), redirects)).toBe(names.at(-1));
				expect([...oldNamesOf(names.at(-1) ?? '', redirects)].reverse()).toEqual(
					names.slice(0, -1),
				);
			},
		),
	);
});

test('a file that another was merged into keeps a first name of its own', () => {
	expect(firstIdsOf([redirect('b', 'c', true)]).size).toBe(0);
	expect(firstIdsOf([redirect('b', 'c', true), redirect('a', 'c')]).get('c')).toBe('a');
});

test('the earlier names of a file are its own alone, and a circle of them has an end', () => {
	expect(oldNamesOf('c', [redirect('b', 'c', true), redirect('a', 'c')])).toEqual(['a']);
	expect(oldNamesOf('a', [redirect('a', 'b'), redirect('b', 'a')])).toEqual(['b']);
});
