import { describe, expect, test } from 'vitest';
import { readDataText, readEntryText } from '../../../../src/compile/reading/read-document.ts';
import type { FieldPath } from '../../../../src/schema/field-path.ts';

const text = `---
title: Website
components:
  - { id: website, status: partial_outage }
  - id: search
    status: major_outage
began:
updates:
  - at: 2025-03-10T09:20:00Z
    message: |
      Pages do not open.
---

The postmortem.
`;
const { document } = readEntryText('x.md', text);
const at = (path: FieldPath, part?: 'key' | 'value') => {
	const { line, column } = document?.locate(path, part) ?? { line: 0, column: 0 };
	return `${line}:${column}`;
};

describe('the position of a field', () => {
	test('is that of its value, counted in the whole file', () => {
		expect(at(['title'])).toBe('2:8');
		expect(at(['components', 0, 'status'])).toBe('4:28');
		expect(at(['components', 1, 'status'])).toBe('6:13');
		expect(at(['updates', 0, 'message'])).toBe('10:14');
	});

	test('is that of its key, where the key is at fault', () => {
		expect(at(['title'], 'key')).toBe('2:1');
		expect(at(['components', 0, 'status'], 'key')).toBe('4:20');
	});

	test('is that of its key, where it has no value', () => {
		expect(at(['began'])).toBe('7:1');
	});

	test('is that of the item, for an item of a list', () => {
		expect(at(['components', 1])).toBe('5:5');
	});

	test('is that of the group it belongs in, where it is missing', () => {
		expect(at(['cause'])).toBe('2:1');
		expect(at(['updates', 0, 'status'])).toBe('9:5');
		expect(at(['updates', 5, 'status'])).toBe('9:3');
	});

	test('is that of the first line of text below the front matter, for the body', () => {
		expect(at(['body'])).toBe('14:1');
	});

	test('counts from the first line in a file that is YAML as a whole', () => {
		const data = readDataText('x.yaml', '# Who speaks.\nname: Status\n');
		expect(data.document?.locate(['name'])).toEqual({ line: 2, column: 7 });
	});
});

test('of a key that stands twice the last value counts', () => {
	const { document, diagnostics: problems } = readDataText('x.yaml', 'a: 1\nb: 2\na: 3\n');
	expect(document?.data).toEqual({ a: 3, b: 2 });
	expect(document?.locate(['a'])).toEqual({ line: 3, column: 4 });
	expect(problems.map(({ position }) => position)).toEqual([{ line: 3, column: 1 }]);
});

test('timestamps stay the strings that were written', () => {
	const { document } = readDataText(
		'x.yaml',
		'a: 2025-03-10\nb: 2025-03-10T09:20:00-07:00\nc: 2025-09\n',
	);
	expect(document?.data).toEqual({
		a: '2025-03-10',
		b: '2025-03-10T09:20:00-07:00',
		c: '2025-09',
	});
});
