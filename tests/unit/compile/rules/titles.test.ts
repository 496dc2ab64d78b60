import { describe, expect, test } from 'vitest';
import { titleRules } from '../../../../src/compile/rules/titles.ts';
import type { ParsedContent } from '../../../../src/compile/rules/rule.ts';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { diagnosticsWith } from './example-record.ts';
import { passingTitles, serviceTitles } from './service-titles.ts';

function found(title: string, facts: Partial<Entry> = {}) {
	const content = { entries: [{ ...makeIncident(), ...facts, title }] } as unknown;
	return titleRules
		.flatMap((rule) => rule.check(content as ParsedContent))
		.map(({ rule, severity, fragment }) => ({ rule, severity, fragment }));
}

test('no title of a package service is taken for a status, a date or markup', () => {
	expect(new Set(serviceTitles).size).toBeGreaterThanOrEqual(200);
	expect(serviceTitles.flatMap((title) => found(title).map((one) => ({ title, ...one })))).toEqual(
		[],
	);
});

describe.each(Object.entries(passingTitles))('%s warns of', (rule, titles) => {
	test.each(titles)('%s', (title) => {
		expect(found(title)).toContainEqual(expect.objectContaining({ rule, severity: 'warning' }));
	});

	test.each(titles)('nothing in a backfilled entry: %s', (title) => {
		expect(found(title, { backfilled: true })).toEqual([]);
	});
});

test('a title in a style of its own can be accepted in its file', () => {
	const title = 'title: Users cannot sign in on 4 March';
	const why = 'acknowledged: [{ rule: no-date-in-title, why: Its name., until: 2031-01-01 }]';
	expect(diagnosticsWith(title, {})).toHaveLength(1);
	expect(diagnosticsWith(`${title}\n${why}`, {})).toEqual([]);
});
