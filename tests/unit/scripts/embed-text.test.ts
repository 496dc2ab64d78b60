import { describe, expect, test } from 'vitest';
import { type EmbedAnswer, embedText, wholeAnswer } from '../../../src/scripts/embed-text.ts';

const answer: EmbedAnswer = {
	as_of: '2021-03-01T10:00:00Z',
	badge: { text: '1 function: failing', until: '2021-03-02T10:00:00Z' },
	components: [{ id: 'search', badge: { text: 'working', until: '2021-03-01T12:30:00Z' } }],
};
const at = (text: string) => Date.parse(text);

describe('embedText', () => {
	test('says how everything is, or one component, and as of when', () => {
		const now = at('2021-03-01T10:05:00Z');
		expect(embedText('', answer, now)).toBe('1 function: failing, as of 2021-03-01 10:00 UTC');
		expect(embedText('search', answer, now)).toBe('working, as of 2021-03-01 10:00 UTC');
	});

	test.for([
		['2021-03-01T12:30:00Z', 'working, as of 2021-03-01 10:00 UTC'],
		['2021-03-01T12:30:01Z', 'unknown, as of 2021-03-01 12:30 UTC'],
	] as const)('shows at %s what may be shown then: %s', ([now, text]) => {
		expect(embedText('search', answer, at(now))).toBe(text);
	});

	test('is unknown without an answer, and of what it does not name', () => {
		const now = at('2021-03-01T10:05:59Z');
		expect(embedText('', undefined, now)).toBe('unknown, as of 2021-03-01 10:05 UTC');
		expect(embedText('mail', answer, now)).toBe('unknown, as of 2021-03-01 10:05 UTC');
	});
});

describe('what was fetched', () => {
	test('is an answer where all that is read of it is there', () => {
		expect(wholeAnswer(answer)).toBe(answer);
	});

	test.each([
		['nothing', null],
		['a text', 'working'],
		['without a badge', { ...answer, badge: undefined }],
		['without components', { ...answer, components: undefined }],
		['with a component without a badge', { ...answer, components: [{ id: 'search' }] }],
		['with a hole for a component', { ...answer, components: [null] }],
		['with an instant that is none', { ...answer, as_of: 'soon' }],
		['with a badge without an end', { ...answer, badge: { text: 'working' } }],
	])('is no answer: %s', (_, value) => {
		expect(wholeAnswer(value)).toBeUndefined();
	});
});
