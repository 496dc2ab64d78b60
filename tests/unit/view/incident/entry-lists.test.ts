import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { recordMonths } from '../../../../src/domain/record/record.ts';
import { repairItems } from '../../../../src/domain/record/repair-items.ts';
import {
	latestEntries,
	maintenanceLists,
	neighbouringMonths,
	neighbouringYears,
	quietPeriodText,
	repairCountsText,
} from '../../../../src/view/incident/entry-lists.ts';
import { summarizeEntry } from '../../../../src/view/incident/entry-text.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';
import { makeRecord } from '../../support/make-record.ts';

const started = (began: string) =>
	makeIncident({ id: began, began, updates: [says(began, 'investigating')] });

describe('latestEntries', () => {
	const entries = ['2021-03-03T10:00Z', '2021-03-02T10:00Z', '2021-03-01T10:00Z'].map(started);

	test('separates recent entries from the few before', () => {
		const { recent, before } = latestEntries(entries, at('2021-03-03T00:00Z'), 1);
		expect(recent).toEqual(entries.slice(0, 1));
		expect(before).toEqual(entries.slice(1, 2));
	});

	test('finds none before where all are recent', () => {
		expect(latestEntries(entries, at('2021-03-01T00:00Z'), 3)).toEqual({
			recent: entries,
			before: [],
		});
	});
});

describe('the months and years of the history', () => {
	const record = makeRecord({ now: '2022-02-10T12:00Z', entries: [makeIncident()] });

	test('begin with the year of the oldest entry and end now', () => {
		const months = recordMonths(record);
		expect([months.length, months[0], months.at(-1)]).toEqual([14, '2021-01', '2022-02']);
	});

	test('have neighbours only inside the history', () => {
		expect(neighbouringMonths('2021-01', record)).toEqual(['2021-02']);
		expect(neighbouringMonths('2021-12', record)).toEqual(['2021-11', '2022-01']);
		expect(neighbouringMonths('2022-02', record)).toEqual(['2022-01']);
		expect(neighbouringYears('2021', record)).toEqual(['2022']);
		expect(neighbouringYears('2022', record)).toEqual(['2021']);
	});
});

describe('quietPeriodText', () => {
	const now = at('2021-03-21T00:00Z');

	test.for([
		[[], 'No new entry.'],
		[
			[span('2021-03-01T00:00Z', '2021-03-11T00:00Z')],
			'No new entry; partly not covered by the record.',
		],
		[[span('2021-02-01T00:00Z', '2021-04-01T00:00Z')], 'Not covered by the record.'],
	] as const)('with gaps %#', ([gaps, text]) => {
		expect(quietPeriodText('2021-03', gaps, now)).toBe(text);
	});
});

test('maintenanceLists sorts planned work by what comes next and past work newest first', () => {
	const scheduled = (day: string) =>
		makeMaintenance({
			id: day,
			scheduled: { from: `${day}T10:00Z`, to: `${day}T12:00Z` },
			updates: [says('2021-02-01T09:00Z', 'scheduled')],
		});
	const entries = ['2021-03-12', '2021-03-10', '2021-03-08', '2021-03-01'].map(scheduled);
	const record = makeRecord({ now: '2021-03-08T11:00Z', entries });
	const { planned, past, total } = maintenanceLists(record, indexRecord(record));
	expect(planned.map(({ id }) => id)).toEqual(['2021-03-08', '2021-03-10', '2021-03-12']);
	expect(past.map(({ id }) => id)).toEqual(['2021-03-01']);
	expect(total).toBe(4);
});

test('repairCountsText counts the states that matter to readers', () => {
	const repair = { category: 'fix', title: 'A fix', state: 'unreported' } as const;
	const repairs = ['a', 'b'].map((id) => ({ ...repair, id }));
	const record = makeRecord({ now: '2021-03-08T11:00Z', entries: [makeIncident({ repairs })] });
	expect(repairCountsText(repairItems(record))).toBe(
		'2 never reported on, none open and none kept in the last year',
	);
});

describe('summarizeEntry', () => {
	const summary = (now: string, undated: boolean) => {
		const entry = makeMaintenance();
		const record = makeRecord({ now, entries: [entry] });
		return summarizeEntry(entry, record, indexRecord(record), undated);
	};

	test('gives planned work a window instead of a length', () => {
		expect(summary('2021-03-07T11:00Z', false)).toMatchObject({
			line: 'Website.',
			isPlanned: true,
			mark: { text: 'Planned' },
		});
	});

	test('shows no progress by time alone on a page without an instant', () => {
		expect(summary('2021-03-08T11:00Z', false).mark.text).toBe('Under way');
		expect(summary('2021-03-08T11:00Z', true).mark.text).toBe('Planned');
	});
});
