import { describe, expect, test } from 'vitest';
import { newsText, type Shown, shownBy, type StatusAnswer } from '../../../src/scripts/news.ts';

const word = (at: string, id = 'a') => ({ at, id, title: `Resolved: ${id}` });

/** What a host answers that has told two things of two entries. */
const answer: StatusAnswer = {
	as_of: '2021-03-01T12:00:00Z',
	update_count: 2,
	recent: [word('2021-03-01T11:00:00Z', 'b'), word('2021-03-01T10:00:00Z', 'a')],
	headline: { heading: 'Nothing is declared.' },
};

const newsOf = (shown: Shown) => newsText(shown, answer);

describe('newsText', () => {
	test('says nothing of a page that was made with this very answer', () => {
		expect(newsOf(shownBy(answer))).toBe('');
		expect(newsOf({ ...shownBy(answer), heading: 'Nothing is declared.' })).toBe('');
	});

	test('names the newest word and counts the others', () => {
		expect(newsOf({ newest: '2021-03-01T10:00:00Z', words: '1' })).toBe('New: “Resolved: b”.');
		expect(newsOf({ newest: '', words: '0' })).toBe('New: “Resolved: b”, and 1 more.');
	});

	test('keeps to the words of an entry on its page', () => {
		expect(newsOf({ newest: '2021-03-01T10:00:00Z', entry: 'a' })).toBe('');
		expect(newsOf({ newest: '2021-03-01T09:00:00Z', entry: 'a' })).toBe('New: “Resolved: a”.');
	});

	test('tells of what came late, with an instant that the page knew already', () => {
		expect(newsOf({ newest: '2021-03-01T11:00:00Z', words: '1' })).toBe(
			'New: something was added.',
		);
	});

	test('has nothing to tell where fewer words were told than the page knows of', () => {
		expect(newsOf({ newest: '2021-03-01T11:00:00Z', words: '3' })).toBe('');
		expect(newsOf({ newest: '2021-03-01T11:00:00Z', words: '10' })).toBe('');
	});

	test('knows nothing of the number of words where an older site gives none', () => {
		const { update_count: _words, ...older } = answer;
		expect(newsText(shownBy(answer), older as StatusAnswer)).toBe('');
	});

	test('tells of another answer that no word explains, such as one that was measured', () => {
		expect(newsOf({ ...shownBy(answer), heading: 'Search seems to be failing.' })).toBe(
			'New: “Nothing is declared.”',
		);
	});

	test('takes a record in which nothing was told yet', () => {
		const empty = { ...answer, words: 0, recent: [] };
		expect(newsText(shownBy(empty), empty)).toBe('');
		expect(newsText(shownBy(empty), answer)).toBe('New: “Resolved: b”, and 1 more.');
	});
});
