import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { revisionsOf, type Version } from '../../../../src/domain/revision/revisions.ts';
import { at } from '../../support/at.ts';
import { makeIncident } from '../../support/make-entry.ts';

/** Contents that tests know, by their keys; `broken` is none of them. */
const contents: Readonly<Record<string, Entry>> = {
	first: makeIncident({ title: 'First title' }),
	'first with a comment': makeIncident({ title: 'First title' }),
	second: makeIncident({ title: 'Second title' }),
	third: makeIncident({ title: 'Third title' }),
};

/** A version for each `id: content`, or `nothing`. */
function versions(texts: readonly string[]): Version[] {
	return texts.map((text, i) => {
		const [id, content] = text === 'nothing' ? [] : text.split(': ');
		return { commit: { hash: String(i), at: at('2021-03-01T10:00Z') }, id, content };
	});
}

/** What is told of each commit, by its place: `1 edited First title → Second title`. */
function told(...texts: readonly string[]): string[] {
	return revisionsOf(versions(texts), (content) => contents[content]).map(
		({ commit, changes }) =>
			`${commit.hash} ${changes
				.map((happening) => {
					if (happening.what === 'renamed') return `renamed from ${happening.from}`;
					if (happening.what !== 'edited') return happening.what;
					return `edited ${happening.before.title} → ${happening.after.title}`;
				})
				.join(', ')}`,
	);
}

describe('of the commits that touched an entry', () => {
	test('the first published it, and each later one edited it', () => {
		expect(told('a: first', 'a: second', 'a: third')).toEqual([
			'0 published',
			'1 edited First title → Second title',
			'2 edited Second title → Third title',
		]);
	});

	test('one that changed only what is not told says that', () => {
		expect(told('a: first', 'a: first with a comment')).toEqual(['0 published', '1 same']);
	});

	test('one that left it as it was is not listed', () => {
		expect(told('a: first', 'a: first')).toEqual(['0 published']);
	});

	test('one after which it could not be read says so, and the next is compared with the last that could', () => {
		expect(told('a: first', 'a: broken', 'a: second')).toEqual([
			'0 published',
			'1 unreadable',
			'2 edited First title → Second title',
		]);
	});

	test('the first after which it could be read published it', () => {
		expect(told('a: broken', 'a: first')).toEqual(['0 unreadable', '1 published']);
	});

	test('one took it away, and another brought it back', () => {
		expect(told('a: first', 'nothing', 'a: second')).toEqual([
			'0 published',
			'1 removed',
			'2 published_again, edited First title → Second title',
		]);
	});

	test('it is back only when it can be read again', () => {
		expect(told('a: first', 'nothing', 'a: broken', 'a: first')).toEqual([
			'0 published',
			'1 removed',
			'2 unreadable',
			'3 published_again',
		]);
	});

	test('one renamed it, and may have edited it too', () => {
		expect(told('a: first', 'b: first', 'c: second')).toEqual([
			'0 published',
			'1 renamed from a',
			'2 renamed from b, edited First title → Second title',
		]);
	});

	test('one renamed it and left it unreadable', () => {
		expect(told('a: first', 'b: broken')).toEqual(['0 published', '1 renamed from a, unreadable']);
	});
});
