import { describe, expect, test } from 'vitest';
import { rules } from '../../../../src/compile/rules/all-rules.ts';
import { problemsWith } from './example-record.ts';

describe.each(rules)('$name', ({ name, severity, examples }) => {
	test('accepts its good example', () => {
		expect(problemsWith(examples.good, examples)).toEqual([]);
	});

	test('finds one fault in its bad example, and no other rule finds any', () => {
		expect(problemsWith(examples.bad, examples)).toEqual([
			expect.objectContaining({ rule: name, severity }),
		]);
	});
});

test('every rule has a name of its own', () => {
	const names = rules.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});
