import { describe, expect, test } from 'vitest';
import {
	newsText,
	type Shown,
	shownBy,
	type StatusAnswer,
} from '../../../src/scripts/follow-status.ts';

const update = (at: string, id = 'a') => ({ at, id, title: `Resolved: ${id}` });

/** The answer of a host that has published two updates of two entries. */
const answer: StatusAnswer = {
	as_of: '2021-03-01T12:00:00Z',
	update_count: 2,
	recent: [update('2021-03-01T11:00:00Z', 'b'), update('2021-03-01T10:00:00Z', 'a')],
	headline: { heading: 'Nothing is declared.' },
};

const newsOf = (shown: Shown) => newsText(shown, answer);

describe('newsText', () => {
	test('is empty for a page that was made with this very answer', () => {
		expect(newsOf(shownBy(answer))).toBe('');
		expect(newsOf({ ...shownBy(answer), heading: 'Nothing is declared.' })).toBe('');
	});

	test('names the newest update and counts the others', () => {
		expect(newsOf({ newest: '2021-03-01T10:00:00Z', updates: '1' })).toBe('New: “Resolved: b”.');
		expect(newsOf({ newest: '', updates: '0' })).toBe('New: “Resolved: b”, and 1 more.');
	});

	test('considers only the updates of an entry on its page', () => {
		expect(newsOf({ newest: '2021-03-01T10:00:00Z', entry: 'a' })).toBe('');
		expect(newsOf({ newest: '2021-03-01T09:00:00Z', entry: 'a' })).toBe('New: “Resolved: a”.');
	});

	test('reports an update that came late, with an instant that the page knew already', () => {
		expect(newsOf({ newest: '2021-03-01T11:00:00Z', updates: '1' })).toBe(
			'New: something was added.',
		);
	});

	test('is empty where the answer has fewer updates than the page', () => {
		expect(newsOf({ newest: '2021-03-01T11:00:00Z', updates: '3' })).toBe('');
		expect(newsOf({ newest: '2021-03-01T11:00:00Z', updates: '10' })).toBe('');
	});

	test('is empty where an older site gives no number of updates', () => {
		const { update_count: _count, ...older } = answer;
		expect(newsText(shownBy(answer), older as StatusAnswer)).toBe('');
	});

	test('reports another headline that no update explains, such as a measured one', () => {
		expect(newsOf({ ...shownBy(answer), heading: 'Search seems to be failing.' })).toBe(
			'New: “Nothing is declared.”',
		);
	});

	test('accepts a record without any update', () => {
		const empty = { ...answer, update_count: 0, recent: [] };
		expect(newsText(shownBy(empty), empty)).toBe('');
		expect(newsText(shownBy(empty), answer)).toBe('New: “Resolved: b”, and 1 more.');
	});
});
