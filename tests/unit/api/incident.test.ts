import { describe, expect, test } from 'vitest';
import { incidentDocument, incidentSchema } from '../../../src/api/incident.ts';
import { noLaterThan } from '../../../src/time/uncertain-time.ts';
import { at } from '../support/at.ts';
import { makeAnnouncement, makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { octoberOutage } from '../support/october-outage.ts';
import { absolute, documentAt, toldAt } from './indexed-record.ts';

const resolved = {
	cause: 'A cause.',
	updates: [says('2021-03-01T10:05Z', 'investigating'), says('2021-03-01T13:00Z', 'resolved')],
};

describe('incidentDocument', () => {
	test.for([
		['an incident of many parts', octoberOutage()],
		['one that is open', makeIncident()],
		['one whose end is unknown', makeIncident({ ...resolved, mitigated: 'unknown' })],
		['planned work', makeMaintenance()],
		['an announcement', makeAnnouncement()],
	] as const)('fits its schema: %s', ([, entry]) => {
		const document = documentAt('2026-11-24T09:00Z', entry);
		expect(incidentSchema.parse(document)).toEqual(document);
	});

	test('has no earliest instant of a start that was not public yet, and no bound of the length', () => {
		const incident = {
			...makeIncident({ ...resolved, mitigated: '2021-03-01T12:30Z' }),
			began: noLaterThan(at('2021-03-01T10:05Z')),
		};
		const document = documentAt('2021-04-01T00:00Z', incident);
		expect(incidentSchema.parse(document)).toEqual(document);
		const start = { earliest: null, latest: '2021-03-01T10:05:00Z', precision: 'no_later_than' };
		expect(document.begin).toMatchObject(start);
		expect(document.effects[0]?.start).toMatchObject(start);
		expect(document.lasted).toEqual({ least_seconds: 8700, most_seconds: null });
		expect(document.response_times?.first_public_update).toBeNull();
	});

	test('tells times as pairs, with how they were written and in which zone', () => {
		const document = documentAt(
			'2021-04-01T00:00Z',
			makeIncident({
				...resolved,
				zone: 'America/Los_Angeles',
				began: '2021-02-28',
				mitigated: '2021-03-01T12:30Z~15m',
			}),
		);
		expect(document.begin).toEqual({
			earliest: '2021-02-28T08:00:00Z',
			latest: '2021-03-01T08:00:00Z',
			precision: 'day',
			zone: 'America/Los_Angeles',
		});
		expect(document.end).toMatchObject({
			known: 'told',
			earliest: '2021-03-01T12:15:00Z',
			latest: '2021-03-01T12:45:00Z',
			precision: 'about',
		});
		expect(document.lasted).toEqual({ least_seconds: 15_300, most_seconds: 103_500 });
	});

	test('puts an end that nobody told between the last word that it lasted and the first that it was over', () => {
		const document = documentAt(
			'2021-04-01T00:00Z',
			makeIncident({ ...resolved, mitigated: 'unknown' }),
		);
		expect(document.mitigated).toBe('unknown');
		expect(document.end).toEqual({
			known: 'between_words',
			earliest: '2021-03-01T10:05:00Z',
			latest: '2021-03-01T13:00:00Z',
			precision: 'bounds',
			zone: 'UTC',
		});
	});

	test('gives what lasts no latest end, and the instant at which the clock will call it not closed', () => {
		const document = documentAt('2021-03-02T00:00Z', makeIncident());
		expect(document).toMatchObject({
			progress: 'open',
			progress_until: '2021-03-15T10:05:01Z',
			end: { known: 'not_over', earliest: '2021-03-01T10:05:00Z', latest: null },
			lasted: null,
		});
	});

	test('says of what nobody closed that no end was ever told', () => {
		const document = documentAt('2021-06-01T00:00Z', makeIncident());
		expect(document).toMatchObject({
			progress: 'not_closed',
			progress_until: null,
			end: { known: 'never_told', earliest: '2021-03-01T10:05:00Z', latest: null },
			effects: [{ end: { known: 'never_told', latest: null } }],
		});
	});

	test.for([
		['open', makeIncident(), '2021-03-02T00:00Z', '2021-03-09T00:00Z'],
		['not closed', makeIncident(), '2021-04-01T00:00Z', '2026-01-01T00:00Z'],
		['under way', makeMaintenance(), '2021-03-08T10:00Z', '2021-03-08T11:59Z'],
		['not confirmed over', makeMaintenance(), '2021-03-08T12:00Z', '2026-01-01T00:00Z'],
	] as const)('is the same at a later instant while it is %s', ([, entry, first, later]) => {
		expect(documentAt(later, entry)).toEqual(documentAt(first, entry));
	});

	test('says of what was retracted that it was, when and why, and that it counts in nothing', () => {
		const document = documentAt(
			'2021-06-01T00:00Z',
			makeIncident({ retracted: { at: '2021-03-02T00:00Z', why: 'The probe was wrong.' } }),
		);
		expect(document).toMatchObject({
			progress: 'retracted',
			retracted: true,
			retraction: { at: '2021-03-02T00:00:00Z', why: 'The probe was wrong.' },
			end: null,
			lasted: null,
			effects_count: false,
		});
	});

	test('says of what was entered later that it was', () => {
		const document = documentAt('2021-06-01T00:00Z', makeIncident({ backfilled: true }));
		expect(document.backfilled).toBe(true);
		expect(documentAt('2021-06-01T00:00Z', makeIncident()).backfilled).toBe(false);
	});

	test('tells of planned work its windows, and of work that begins only what is planned', () => {
		const planned = documentAt('2021-03-02T00:00Z', makeMaintenance());
		expect(planned).toMatchObject({
			progress: 'ahead',
			progress_until: '2021-03-08T10:00:00Z',
			announced: '2021-03-01T09:00:00Z',
			actual: null,
			end: { known: 'planned', latest: '2021-03-08T12:00:00Z' },
		});
		const open = makeMaintenance({ scheduled: { from: '2021-03-08T10:00Z', to: 'unknown' } });
		expect(documentAt('2021-03-08T11:00Z', open).end).toMatchObject({
			known: 'not_over',
			earliest: '2021-03-08T10:00:00Z',
			latest: null,
		});
	});

	test('tells of cancelled work no end that nobody planned', () => {
		const cancelled = makeMaintenance({
			scheduled: { from: '2021-03-08T10:00Z', to: 'unknown' },
			updates: [says('2021-03-01T09:00Z', 'scheduled'), says('2021-03-05T09:00Z', 'cancelled')],
		});
		expect(documentAt('2021-04-01T00:00Z', cancelled)).toMatchObject({
			progress: 'cancelled',
			end: null,
			effects_count: false,
		});
	});

	test('gives an effect with times of its own those', () => {
		const document = documentAt(
			'2021-04-01T00:00Z',
			makeIncident({
				...resolved,
				mitigated: '2021-03-01T12:00Z',
				components: [
					{ id: 'website', status: 'major_outage' },
					{
						id: 'search',
						status: 'partial_outage',
						from: '2021-03-01T10:30Z',
						to: '2021-03-01T11:00Z',
					},
				],
			}),
		);
		expect(document.effects.map(({ start, end }) => [start.earliest, end?.latest])).toEqual([
			['2021-03-01T10:00:00Z', '2021-03-01T12:00:00Z'],
			['2021-03-01T10:30:00Z', '2021-03-01T11:00:00Z'],
		]);
	});

	test('tells which effects an update names and which follow', () => {
		const incident = makeIncident({
			components: [
				{ id: 'website', status: 'major_outage' },
				{ id: 'search', status: 'major_outage', inferred: true },
			],
		});
		const { effects } = documentAt('2021-03-01T12:00Z', incident);
		expect(effects.map(({ component, inferred }) => [component, inferred])).toEqual([
			['website', false],
			['search', true],
		]);
	});

	test('tells of each update what it said of components, and by when it promised another', () => {
		const update = {
			...says('2021-03-01T10:05Z', 'investigating'),
			components: [{ id: 'website', status: 'partial_outage' as const }],
			next_update_by: '2021-03-01T11:00Z',
		};
		expect(documentAt('2021-03-01T10:30Z', makeIncident({ updates: [update] })).updates).toEqual([
			{
				at: '2021-03-01T10:05:00Z',
				status: 'investigating',
				components: [{ id: 'website', status: 'partial_outage' }],
				next_update_by: '2021-03-01T11:00:00Z',
				message: { markdown: 'Some words.', html: '<p>Some words.</p>' },
				page: 'https://status.example/incidents/2021-03-01-website-down/#u20210301T100500Z',
			},
		]);
	});

	test('tells how soon it was noticed and told of, in seconds at least and at most', () => {
		const incident = makeIncident({
			began: '2021-03-01T10:00Z/2021-03-01T10:02Z',
			detected: { at: '2021-03-01T10:04Z', by: 'user' },
		});
		const document = documentAt('2021-03-01T10:30Z', incident);
		expect(document.detected).toMatchObject({
			at: { earliest: '2021-03-01T10:04:00Z' },
			by: 'user',
		});
		expect(document.response_times).toEqual({
			detected: { least_seconds: 120, most_seconds: 240 },
			first_public_update: { least_seconds: 180, most_seconds: 300 },
			mitigated: null,
			resolved: null,
		});
	});

	test('names what is related, from both sides', () => {
		const first = makeIncident({ id: '2021-03-01-first', title: 'The first one' });
		const second = makeIncident({
			id: '2021-03-02-second',
			related: [{ id: first.id, as: 'follows' }],
		});
		const told = toldAt('2021-03-02T12:00Z', second, first);
		expect(incidentDocument(first, told, absolute).related).toMatchObject([
			{ id: second.id, as: 'followed_by' },
		]);
		expect(incidentDocument(second, told, absolute).related).toEqual([
			{
				id: first.id,
				as: 'follows',
				title: 'The first one',
				document: 'https://status.example/api/v1/incidents/2021-03-01-first.json',
			},
		]);
	});

	test('gives the postmortem as Markdown, and as HTML whose links are whole', () => {
		const body = '## Summary\n\nSee [the month](/history/2021/03/) and [above](#corrections).';
		const { postmortem: postmortem } = documentAt(
			'2021-04-01T00:00Z',
			makeIncident({
				...resolved,
				mitigated: 'unknown',
				body,
				postmortem: { at: '2021-03-05T09:00Z' },
			}),
		);
		expect(postmortem?.text.markdown).toBe(body);
		expect(postmortem?.text.html).toContain('<a href="https://status.example/history/2021/03/">');
		expect(postmortem?.text.html).toContain(
			'<a href="https://status.example/incidents/2021-03-01-website-down/#corrections">',
		);
	});
});
