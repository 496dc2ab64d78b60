import { describe, expect, test } from 'vitest';
import { statusDocument, statusSchema } from '../../../src/api/status.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import type { MeasuredStatus } from '../../../src/domain/observation/observation.ts';
import { indexRecord } from '../../../src/domain/record/record-index.ts';
import { pageStatus } from '../../../src/domain/status/page-status.ts';
import { makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { makeObservation } from '../support/make-observation.ts';
import { makeRecord } from '../support/make-record.ts';
import { absolute } from './indexed-record.ts';

/** How everything is, where the website was last measured in the hour from 9 o'clock on 1 March 2021. */
function statusAt(now: string, found?: MeasuredStatus, ...entries: readonly Entry[]) {
	const seen = found ? [makeObservation('2021-03-01T09:00Z', found)] : [];
	const observations = new Map(found ? [['website', seen]] : []);
	const record = makeRecord({ now, entries, observations });
	const index = indexRecord(record);
	const document = statusDocument(pageStatus(record, index), { record, index }, absolute);
	expect(statusSchema.parse(document)).toEqual(document);
	return document;
}

const websiteOf = ({ components }: ReturnType<typeof statusAt>) =>
	components.find(({ id }) => id === 'website');

describe('statusDocument', () => {
	test('says where nothing is measured that nobody confirms anything, and why there is no age', () => {
		const document = statusAt('2021-03-01T10:00Z');
		expect(document.components).toEqual([
			{
				id: 'website',
				name: 'website',
				declared: 'operational',
				measured: null,
				unconfirmed: true,
				badge: { text: 'nothing declared', until: '2021-03-02T10:00:00Z' },
			},
			{
				id: 'search',
				name: 'search',
				declared: 'operational',
				measured: null,
				unconfirmed: true,
				badge: { text: 'nothing declared', until: '2021-03-02T10:00:00Z' },
			},
		]);
		expect(document.badge).toEqual({ text: 'nothing declared', until: '2021-03-02T10:00:00Z' });
		expect(document.headline).toMatchObject({ declared: 'operational', unconfirmed: true });
		expect(document.data).toEqual({
			...{ as_of: null, late_after: null, stale_after: null, unknown_after: null },
			note: expect.stringMatching(/^Nothing here was ever measured/) as string,
		});
	});

	test('gives the age of what is measured as instants, by which anybody can judge it', () => {
		const document = statusAt('2021-03-01T10:30Z', 'operational');
		const ages = {
			as_of: '2021-03-01T10:00:00Z',
			late_after: '2021-03-01T11:30:00Z',
			stale_after: '2021-03-01T13:00:00Z',
			unknown_after: '2021-03-02T10:00:00Z',
		};
		expect(document.data).toEqual({ ...ages, note: null });
		expect(websiteOf(document)).toMatchObject({
			measured: { status: 'operational', last: 'operational', age: 'fresh', ...ages },
			unconfirmed: false,
		});
	});

	test.for([
		['2021-03-01T11:30:00Z', 'fresh', 'operational'],
		['2021-03-01T11:30:01Z', 'late', 'operational'],
		['2021-03-01T13:00:00Z', 'late', 'operational'],
		['2021-03-01T13:00:01Z', 'stale', 'not_observed'],
		['2021-03-02T10:00:00Z', 'stale', 'not_observed'],
		['2021-03-02T10:00:01Z', 'unknown', 'not_observed'],
	] as const)('says at %s that it is %s, as the instants do', ([now, age, status]) => {
		const website = websiteOf(statusAt(now, 'operational'));
		expect(website).toMatchObject({ measured: { age, status, last: 'operational' } });
		expect(website?.unconfirmed).toBe(status === 'not_observed');
		const { late_after, stale_after, unknown_after } = website?.measured ?? {};
		const passed = [late_after, stale_after, unknown_after].filter((limit) => limit && now > limit);
		expect(['fresh', 'late', 'stale', 'unknown'][passed.length]).toBe(age);
	});

	test('may be shown elsewhere until the measurement that it rests on is stale', () => {
		const found = { text: 'failing, not declared', until: '2021-03-01T13:00:00Z' };
		const document = statusAt('2021-03-01T10:30Z', 'major_outage');
		expect(websiteOf(document)?.badge).toEqual(found);
		expect(document.badge).toEqual({ ...found, text: '1 function: failing, not declared' });
	});

	test('may be shown elsewhere for a day where it was declared', () => {
		const document = statusAt('2021-03-01T10:30Z', 'operational', makeIncident());
		const told = { text: 'failing', until: '2021-03-02T10:30:00Z' };
		expect(websiteOf(document)?.badge).toEqual(told);
		expect(document.badge).toEqual({ ...told, text: '1 function: failing' });
	});

	test('does not call confirmed what was measured to fail and nobody declared', () => {
		expect(websiteOf(statusAt('2021-03-01T10:00Z', 'major_outage'))).toMatchObject({
			declared: 'operational',
			measured: { status: 'major_outage' },
			unconfirmed: true,
		});
	});

	test('tells of an outage which component, since when, what was said last and what was promised', () => {
		const outage = makeIncident({
			began: '2021-03-01T09:50Z/2021-03-01T10:00Z',
			updates: [
				{ ...says('2021-03-01T10:05Z', 'investigating'), next_update_by: '2021-03-01T11:00Z' },
			],
		});
		const document = statusAt('2021-03-01T10:30Z', undefined, outage);
		expect(document.headline).toMatchObject({ declared: 'major_outage', unconfirmed: false });
		expect(websiteOf(document)).toMatchObject({ declared: 'major_outage', unconfirmed: false });
		expect(document.newest).toMatchObject({
			at: '2021-03-01T10:05:00Z',
			title: 'Investigating: The website does not answer',
		});
		expect(document.open).toEqual([
			{
				id: '2021-03-01-website-down',
				title: 'The website does not answer',
				impact: 'major',
				status: 'investigating',
				begin: { earliest: '2021-03-01T09:50:00Z', latest: '2021-03-01T10:00:00Z' },
				components: [{ id: 'website', status: 'major_outage' }],
				last_update: '2021-03-01T10:05:00Z',
				next_update_by: '2021-03-01T11:00:00Z',
				progress_until: '2021-03-15T10:05:01Z',
				page: 'https://status.example/incidents/2021-03-01-website-down/',
			},
		]);
	});

	test('names the newest words and counts all of them, postmortems and corrections too', () => {
		const closed = makeIncident({
			mitigated: '2021-03-01T10:20Z',
			cause: 'A cache was full.',
			updates: ['05', '06', '07', '08', '30'].map((minute, i) =>
				says(`2021-03-01T10:${minute}Z`, i < 4 ? 'investigating' : 'resolved'),
			),
			corrections: [{ at: '2021-03-03T09:00Z', of: 'mitigated', note: 'It was 10:25.' }],
			postmortem: { at: '2021-03-02T09:00Z' },
			body: 'Why it happened.',
		});
		const {
			newest,
			update_count: words,
			recent,
		} = statusAt('2021-03-04T00:00Z', undefined, closed);
		expect(newest).toMatchObject({ at: '2021-03-01T10:30:00Z' });
		expect(words).toBe(7);
		expect(recent.map(({ at, title }) => `${at.slice(5, 16)} ${title}`)).toEqual([
			'03-03T09:00 Correction of end: The website does not answer',
			'03-02T09:00 Postmortem: The website does not answer',
			'03-01T10:30 Resolved: The website does not answer',
			'03-01T10:08 Investigating: The website does not answer',
			'03-01T10:07 Investigating: The website does not answer',
		]);
		expect(recent[1]?.page).toBe(
			'https://status.example/incidents/2021-03-01-website-down/#postmortem',
		);
	});

	test('only counts what nobody closed: it asserts nothing of now', () => {
		const document = statusAt('2021-06-01T00:00Z', undefined, makeIncident());
		expect(document).toMatchObject({ open: [], not_closed: 1 });
		expect(websiteOf(document)).toMatchObject({ declared: 'operational', unconfirmed: true });
	});

	test('tells of maintenance its window, and when the clock moves it on', () => {
		const ahead = statusAt('2021-03-02T00:00Z', undefined, makeMaintenance()).maintenance;
		expect(ahead).toMatchObject({
			under_way: [],
			ahead: [
				{
					begin: { earliest: '2021-03-08T10:00:00Z' },
					end: { known: 'planned', latest: '2021-03-08T12:00:00Z' },
					progress_until: '2021-03-08T10:00:00Z',
				},
			],
		});
		const { under_way } = statusAt('2021-03-08T11:00Z', undefined, makeMaintenance()).maintenance;
		expect(under_way).toMatchObject([{ progress_until: '2021-03-08T12:00:00Z' }]);
	});
});
