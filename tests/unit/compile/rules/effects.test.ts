import { describe, expect, test } from 'vitest';
import type { Examples } from '../../../../src/compile/rules/rule.ts';
import { diagnosticsWith } from './example-record.ts';

/** What is wrong with the order of times, by rule and field. */
function places(text: string, of: Examples['of'] = 'incident') {
	return diagnosticsWith(text, { of })
		.filter(({ rule }) => rule.startsWith('effects-') || rule === 'order-of-times')
		.map(({ rule, path }) => `${rule} ${path.join('.')}`);
}

const website = (bounds: string) =>
	`components: [{ id: website, status: major_outage, ${bounds} }]`;
const search = (bounds: string) =>
	`components: [{ id: search, status: under_maintenance, ${bounds} }]`;

/** The incident lasts from 09:00 to 09:50, and is resolved at 10:00. */
describe('an effect that would count nothing is refused where it', () => {
	test.each([
		['ends before the incident begins', website('to: 2025-03-04T08:00Z')],
		['begins after the incident has ended', website('from: 2025-03-04T12:00Z')],
		[
			'begins after the update that resolved an incident whose end is unknown',
			`${website('from: 2025-03-04T10:01Z')}\nmitigated: unknown`,
		],
	])('%s', (_, text) => {
		expect(places(text)).toEqual([
			expect.stringMatching(/^effects-end-after-start components\.0\./),
		]);
	});

	test.each([
		['ends before the window of planned work', search('to: 2025-02-03T16:00Z')],
		['begins after work was completed early', search('from: 2025-02-03T18:50Z')],
		['begins after the window', search('from: 2025-02-03T19:10Z')],
	])('%s', (_, text) => {
		expect(places(text, 'maintenance')).toEqual([
			expect.stringMatching(/^effects-end-after-start components\.0\./),
		]);
	});
});

/** The window is 17:00 to 19:00 on 3 February. */
describe('an effect of planned work', () => {
	test('is refused where it lies months before the window', () => {
		const text = search('from: 2024-04-03T17:00Z, to: 2024-04-03T19:00Z');
		expect(places(text, 'maintenance')).toEqual(['effects-within-incident components.0.from']);
	});

	test('is refused where it outlasts the window', () => {
		const text = search('to: 2025-02-03T20:00Z');
		expect(places(text, 'maintenance')).toEqual(['effects-within-incident components.0.to']);
	});

	test('may outlast the planned window where the actual one is longer', () => {
		const actual = 'actual: { from: 2025-02-03T17:00Z, to: 2025-02-03T20:00Z }';
		const text = `${search('to: 2025-02-03T20:00Z')}\n${actual}`;
		expect(places(text, 'maintenance')).toEqual([]);
	});

	test('may outlast the plan of work that has begun and has no end yet', () => {
		const actual = 'actual: { from: 2025-02-03T17:00Z }';
		const text = `${search('to: 2025-02-03T20:00Z')}\n${actual}`;
		expect(places(text, 'maintenance')).toEqual([]);
	});

	test('may have begun after its planned end only where the actual end is given', () => {
		const late = (to: string) => `actual: { from: 2025-02-03T20:00Z${to} }`;
		expect(places(late(''), 'maintenance')).toContain('order-of-times scheduled.to');
		expect(places(late(', to: unknown'), 'maintenance')).toEqual([]);
	});
});

test('effects are judged by certain order alone: uncertain bounds may touch', () => {
	const text = website('to: 2025-03-04T08:50Z/2025-03-04T09:10Z');
	expect(places(text)).toEqual([]);
});
