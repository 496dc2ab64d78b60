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
