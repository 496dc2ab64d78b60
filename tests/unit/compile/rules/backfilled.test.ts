import { expect, test } from 'vitest';
import { diagnosticsWith } from './example-record.ts';

const poor = `title: 'Resolved: users cannot sign in.'
updates: [{ at: 2025-03-04T10:00Z, status: resolved, message: Resolved. }]`;

test('no rule of style warns of what was written elsewhere long ago', () => {
	expect(diagnosticsWith(poor, {}).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
		'warning no-status-in-title',
		'warning plain-title',
		'warning resolved-explains-what-happened',
	]);
	expect(diagnosticsWith(`${poor}\nbackfilled: true`, {})).toEqual([]);
});
