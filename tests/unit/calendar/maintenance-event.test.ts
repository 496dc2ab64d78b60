import { eventSpan } from '../../../src/calendar/maintenance-calendar.ts';
import { asKnownAt } from '../../../src/compile/as-known/as-known-at.ts';
import type { Maintenance } from '../../../src/domain/incident/entry.ts';
import { at, time } from '../support/at.ts';
import { makeMaintenance, says } from '../support/make-entry.ts';
import { eventOf } from './calendars.ts';
import { describe, expect, test } from 'vitest';

const announced = says('2021-03-01T09:00Z', 'scheduled');
const begun = says('2021-03-08T10:02Z', 'in_progress');
const done = says('2021-03-08T11:58Z', 'completed');
const off = says('2021-03-05T09:00Z', 'cancelled');

describe('the event of planned work', () => {
	test('tells window, title, page and instants', () => {
		expect(eventOf(makeMaintenance({ updates: [announced, begun, done] }))).toEqual({
			uid: '2021-03-08-website-work@status.example',
			sequence: 2,
			summary: 'The gallery: Work on the website',
			description: expect.stringContaining('Maintenance: website.') as string,
			status: 'CONFIRMED',
			url: 'https://status.example/incidents/2021-03-08-website-work/',
			allDay: false,
			start: '2021-03-08T10:00:00Z',
			end: '2021-03-08T12:00:00Z',
			stamp: '2021-03-08T11:58:00Z',
			modified: '2021-03-08T11:58:00Z',
			created: '2021-03-01T09:00:00Z',
		});
	});

	test('was created when it was announced, where that is told', () => {
		expect(eventOf(makeMaintenance({ announced: '2021-02-20T08:00Z' })).created).toBe(
			'2021-02-20T08:00:00Z',
		);
	});

	test('keeps its id when its texts change', () => {
		const edited = makeMaintenance({
			title: 'Other work',
			updates: [{ ...announced, message: 'Other words.' }],
		});
		expect(eventOf(edited).uid).toBe(eventOf(makeMaintenance()).uid);
		expect(eventOf(edited).sequence).toBe(0);
	});

	test('keeps the id of its first name when its file is renamed, and leads to the new page', () => {
		const renamed = { ...makeMaintenance(), firstId: '2021-03-08-work' };
		expect(eventOf(renamed)).toMatchObject({
			uid: '2021-03-08-work@status.example',
			url: 'https://status.example/incidents/2021-03-08-website-work/',
		});
	});

	test('has an id under the authority of the feed ids, whatever their date', () => {
		const uid = (feed_ids: string) => eventOf(makeMaintenance(), { feed_ids }).uid;
		expect(uid('tag:other.example,2026-11-24')).toBe('2021-03-08-website-work@other.example');
	});

	test('is a revision later with each update, correction and retraction', () => {
		const corrections = [{ at: '2021-03-04T00:00Z', of: 'scheduled', note: 'An hour later.' }];
		const retracted = { at: '2021-03-06T00:00Z', why: 'Nothing was planned.' };
		expect(eventOf(makeMaintenance()).sequence).toBe(0);
		expect(eventOf(makeMaintenance({ corrections })).sequence).toBe(1);
		expect(eventOf(makeMaintenance({ corrections, retracted })).sequence).toBe(2);
		expect(eventOf(makeMaintenance({ corrections })).modified).toBe('2021-03-04T00:00:00Z');
	});

	test('is never at an earlier revision as time passes', () => {
		const work = makeMaintenance({
			updates: [announced, begun, done],
			corrections: [{ at: '2021-03-04T00:00Z', of: 'scheduled', note: 'An hour later.' }],
			body: '## Summary',
			postmortem: { at: '2021-03-10T00:00Z' },
		});
		const days = Array.from({ length: 12 }, (_, i) =>
			at(`2021-03-${String(i + 1).padStart(2, '0')}T12:00Z`),
		);
		const known = days.map((now) => eventOf(asKnownAt(work, now) as Maintenance));
		const revisions = known.map(({ sequence }) => sequence);
		expect(revisions).toEqual([0, 0, 0, 1, 1, 1, 1, 3, 3, 4, 4, 4]);
		expect(known.map(({ modified }) => modified)).toEqual(
			known.map(({ modified }) => modified).toSorted(),
		);
		expect(new Set(known.map(({ uid }) => uid)).size).toBe(1);
	});

	test('stays when it is cancelled, and says so', () => {
		const event = eventOf(makeMaintenance({ updates: [announced, off] }));
		expect(event.status).toBe('CANCELLED');
		expect(event.summary).toBe('Cancelled: The gallery: Work on the website');
		expect(event.start).toBe('2021-03-08T10:00:00Z');
		expect(event.description).toContain('Cancelled (5 March 2021, 09:00 UTC):\nSome words.');
	});

	test('stays when it is retracted, and says why', () => {
		const event = eventOf(
			makeMaintenance({ retracted: { at: '2021-03-06T00:00Z', why: 'Nothing was planned.' } }),
		);
		expect(event.status).toBe('CANCELLED');
		expect(event.summary).toBe('Retracted: The gallery: Work on the website');
		expect(event.description).toMatch(/^Retracted: Nothing was planned\.\n/);
	});

	test('is tentative while not even the day is known', () => {
		const status = (from: string) =>
			eventOf(makeMaintenance({ scheduled: { from, to: 'unknown' } })).status;
		expect(status('2021-03')).toBe('TENTATIVE');
		expect(status('2021-03-08/2021-03-10')).toBe('TENTATIVE');
		expect(status('2021-03-08')).toBe('CONFIRMED');
		expect(status('2021-03-08T10:00Z/2021-03-08T18:00Z')).toBe('CONFIRMED');
	});

	test('covers whole days where only days are known', () => {
		const event = eventOf(makeMaintenance({ scheduled: { from: '2021-03-08', to: '2021-03-09' } }));
		expect(event).toMatchObject({ allDay: true, start: '2021-03-08', end: '2021-03-10' });
	});

	test('has no end where none is planned', () => {
		const scheduled = { from: '2021-03-08T10:00Z', to: 'unknown' };
		expect(eventOf(makeMaintenance({ scheduled }))).toMatchObject({
			end: undefined,
			description: expect.stringContaining('no end given') as string,
		});
	});
});

describe('the description of an event', () => {
	test('tells plan, reality, effect, scope and the last words', () => {
		const work = makeMaintenance({
			components: [
				{ id: 'search', status: 'degraded_performance' },
				{ id: 'website', status: 'under_maintenance' },
			],
			scope: 'Pages only.',
			actual: { from: '2021-03-08T10:02Z', to: '2021-03-08T11:50Z' },
			updates: [announced, { ...done, message: 'Done. See [the notes](/incidents/x/).' }],
		});
		expect(eventOf(work).description).toBe(
			[
				'Planned: 8 March 2021, 10:00 UTC to 8 March 2021, 12:00 UTC.',
				'As it was: 8 March 2021, 10:02 UTC to 8 March 2021, 11:50 UTC.',
				'Degraded: search.',
				'Maintenance: website.',
				'Scope: Pages only.',
				'',
				'Completed (8 March 2021, 11:58 UTC):',
				'Done. See the notes (https://status.example/incidents/x/).',
			].join('\n'),
		);
	});

	test('says that nothing is announced where nothing is', () => {
		expect(eventOf(makeMaintenance({ components: [] })).description).toContain(
			'Effect on components: none announced.',
		);
	});

	test('says of whole days that the hour is not known', () => {
		const scheduled = { from: '2021-03-08', to: '2021-03-09' };
		const work = makeMaintenance({ scheduled, zone: 'America/Los_Angeles' });
		expect(eventOf(work).description).toContain(
			'Planned: 8 March 2021, Pacific time (hour not known) to 9 March 2021, Pacific time (hour not known).',
		);
	});

	test('says of a demonstration that it is one', () => {
		const site = { demonstration: 'All of this is invented.' };
		expect(eventOf(makeMaintenance(), site).description).toMatch(/^All of this is invented\.\n/);
	});
});

const pacific = 'America/Los_Angeles';

/** The span of a planned window, as text: days where it covers whole ones. */
function span(from: string, to: string, zone = 'UTC'): string {
	const scheduled = { from: time(from, zone), to: to === 'unknown' ? to : time(to, zone) } as const;
	const { allDay, start, end } = eventSpan(scheduled);
	const text = (date: Date) => date.toISOString().slice(0, allDay ? 10 : 16);
	return `${text(start)} ${end ? text(end) : 'open'}`;
}

describe('the span of an event', () => {
	test('is the planned window', () => {
		expect(span('2021-03-08T10:00Z', '2021-03-08T12:00Z')).toBe(
			'2021-03-08T10:00 2021-03-08T12:00',
		);
	});

	test('runs from the earliest start to the latest end', () => {
		expect(span('2021-03-08T10Z', '2021-03-08T12Z')).toBe('2021-03-08T10:00 2021-03-08T13:00');
		expect(span('2021-03-08T10:00Z~30m', '2021-03-08T12:00Z~1h')).toBe(
			'2021-03-08T09:30 2021-03-08T13:00',
		);
		expect(span('2021-03-08T10:00Z/2021-03-08T11:00Z', '2021-03-08T12:00Z/2021-03-09')).toBe(
			'2021-03-08T10:00 2021-03-10T00:00',
		);
	});

	test('covers whole days where only days are known, the last included', () => {
		expect(span('2021-09-27', '2021-09-30')).toBe('2021-09-27 2021-10-01');
		expect(span('2021-09-27', '2021-09-27')).toBe('2021-09-27 2021-09-28');
	});

	test('covers the days of the zone in which they were counted', () => {
		expect(span('2021-09-27', '2021-09-30', pacific)).toBe('2021-09-27 2021-10-01');
		expect(span('2021-09-27', '2021-09-30', 'Pacific/Auckland')).toBe('2021-09-27 2021-10-01');
	});

	test('covers days where the start is a day and the end an instant', () => {
		// 05:00 UTC on the 29th is still the 28th on the Pacific coast.
		expect(span('2021-09-27', '2021-09-29T05:00Z', pacific)).toBe('2021-09-27 2021-09-29');
		expect(span('2021-09-27', '2021-09-28T00:00Z')).toBe('2021-09-27 2021-09-29');
	});

	test('covers a month, and a leap day', () => {
		expect(span('2024-02', '2024-02')).toBe('2024-02-01 2024-03-01');
		expect(span('2024-02-29', '2024-02-29')).toBe('2024-02-29 2024-03-01');
	});

	test('reaches to the end of a day that only the end is known to', () => {
		expect(span('2021-09-27T16:00Z', '2021-09-28', pacific)).toBe(
			'2021-09-27T16:00 2021-09-29T07:00',
		);
	});

	test('has no end where none is known', () => {
		expect(span('2021-03-08T10:00Z', 'unknown')).toBe('2021-03-08T10:00 open');
		expect(span('2021-03-08', 'unknown')).toBe('2021-03-08 open');
	});

	test('has no end where that would not lie after the start', () => {
		expect(span('2021-03-08T10:00Z', '2021-03-08T10:00Z')).toBe('2021-03-08T10:00 open');
	});
});
