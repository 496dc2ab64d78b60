import { expect, test } from 'vitest';
import { formatAnnotations } from '../../../../src/compile/diagnostics/report.ts';

test('an annotation escapes what its form gives a meaning to', () => {
	const problem = {
		severity: 'warning',
		rule: 'no-live-links',
		file: 'incidents/a,b:c.md',
		path: ['sources', 0],
		message: '100% of\r\nit.',
		advice: 'Say: a, b.',
		position: { line: 3, column: 7 },
		excerpt: [],
	} as const;
	expect(formatAnnotations([problem])).toBe(
		'::warning file=incidents/a%2Cb%3Ac.md,line=3,col=7,title=no-live-links::sources.1: 100%25 of%0D%0Ait. Say: a, b.',
	);
});

test('each problem is an annotation of its own', () => {
	const problem = {
		severity: 'error',
		rule: 'schema',
		file: 'a.md',
		path: [],
		message: 'It is empty.',
		advice: 'Delete it.',
		position: { line: 1, column: 1 },
		excerpt: [],
	} as const;
	expect(formatAnnotations([problem, problem]).split('\n')).toEqual([
		'::error file=a.md,line=1,col=1,title=schema::It is empty. Delete it.',
		'::error file=a.md,line=1,col=1,title=schema::It is empty. Delete it.',
	]);
});

test('a file name shows no character that a terminal or a page acts on', () => {
	const problem = {
		severity: 'error',
		rule: 'file-name',
		file: 'incidents/\u001b[31m\u202Egnp.md',
		path: [],
		message: 'It is no name.',
		advice: 'Rename it.',
		position: { line: 1, column: 1 },
		excerpt: [],
	} as const;
	expect(formatAnnotations([problem])).toContain(
		'file=incidents/<U+001B>[31m<U+202E>gnp.md,line=1',
	);
});

test('of one rule there are no more annotations than a report shows', () => {
	const problem = {
		severity: 'warning',
		rule: 'wordy',
		file: 'a.md',
		path: [],
		message: 'It is empty.',
		advice: 'Delete it.',
		position: { line: 1, column: 1 },
		excerpt: [],
	} as const;
	const copies = Array.from({ length: 1000 }, () => problem);
	expect(formatAnnotations(copies).split('\n')).toHaveLength(25);
});
