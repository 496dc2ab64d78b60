import { describe, expect, test } from 'vitest';
import { diagnosticsWith } from './example-record.ts';

const clock = '2025-06-01T00:00:00Z';
const open =
	'updates: [{ at: 2025-03-04T09:40Z, next_update_by: 2025-03-04T10:30Z, status: investigating, message: Pages fail. }]';
const retracted = 'retracted: { at: 2025-03-04T10:00Z, why: A probe was misread. }';

describe('of what was a false alarm', () => {
	test('no further update is expected', () => {
		const due = (text: string) =>
			diagnosticsWith(`${text}\nmitigated: null # left out`, { clock }).map(({ rule }) => rule);
		expect(due(open)).toEqual(expect.arrayContaining(['next-update-due', 'update-due']));
		expect(due(`${open}\n${retracted}`)).toEqual([]);
	});
});
