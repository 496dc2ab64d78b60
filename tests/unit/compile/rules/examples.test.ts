import { describe, expect, test } from 'vitest';
import { rules } from '../../../../src/compile/rules/all-rules.ts';
import { diagnosticsWith } from './example-record.ts';

describe.each(rules)('$name', ({ name, severity, examples }) => {
	test('accepts its good example', () => {
		expect(diagnosticsWith(examples.good, examples)).toEqual([]);
	});

	test('rejects its bad example once, and no other rule does', () => {
		expect(diagnosticsWith(examples.bad, examples)).toEqual([
			expect.objectContaining({ rule: name, severity }),
		]);
	});
});

test('every rule has a name of its own', () => {
	const names = rules.map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});
