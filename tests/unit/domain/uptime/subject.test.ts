import { describe, expect, test } from 'vitest';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { componentSubject, subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { at, span } from '../../support/at.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { observed } from '../../support/make-objective.ts';
import { makeComponent, makeRecord, makeSite } from '../../support/make-record.ts';

const watch = [observed('10:00', '11:00'), observed('11:00', '12:00', 'partial_outage')];

const on = (id: string) =>
	makeIncident({
		id: `2021-03-01-${id}-down`,
		components: [{ id, status: 'major_outage' }],
	});

/** Two components of one group: the website since 2018, the search since 2016, and only that observed. */
const record = makeRecord({
	now: '2021-03-01T12:00Z',
	site: makeSite({
		record_gaps: [{ from: '2017-01-01T00:00Z', to: '2019-01-01T00:00Z', why: 'Nobody wrote.' }],
	}),
	components: [makeComponent('website', '2018-01-01'), makeComponent('search', '2016-01-01')],
	entries: [on('website'), on('search')],
	observations: new Map([['search', watch]]),
});
const subjects = subjectsOf(record, indexRecord(record));
const { page, groups } = subjects;
const website = componentSubject(subjects, 'website');
const search = componentSubject(subjects, 'search');

describe('subjectsOf', () => {
	test('begins a group with its oldest member', () => {
		expect(website.since).toBe(at('2018-01-01T00:00Z'));
		expect(search.since).toBe(at('2016-01-01T00:00Z'));
		expect(page.since).toBe(search.since);
	});

	test('covers each from its start to now, less the time in which nobody kept the record', () => {
		const lately = span('2019-01-01T00:00Z', '12:00');
		expect(website.coverage).toEqual([lately]);
		expect(page.coverage).toEqual([span('2016-01-01T00:00Z', '2017-01-01T00:00Z'), lately]);
	});

	test('gives a group what was declared of any member', () => {
		const entriesOf = ({ effects }: typeof page) => effects.map(({ entry }) => entry.id);
		expect(entriesOf(website)).toEqual(['2021-03-01-website-down']);
		expect(entriesOf(page).toSorted()).toEqual([
			'2021-03-01-search-down',
			'2021-03-01-website-down',
		]);
	});

	test('measures a group by those members that were observed', () => {
		expect(page.observations).toEqual([watch]);
		expect(page.measured).toEqual(search.measured);
		expect(search.measured.map(({ status }) => status)).toEqual(['operational', 'partial_outage']);
		expect(website.measured).toEqual([]);
	});

	test('makes each group, and the page of all of them', () => {
		expect(page).toMatchObject({ kind: 'page', id: 'all', name: 'The gallery' });
		const group = groups.get('all');
		expect(group).toMatchObject({ kind: 'group', name: 'All', since: page.since });
		expect(group?.measured).toEqual(page.measured);
	});
});

describe('componentSubject', () => {
	test('does not answer for what is no component', () => {
		expect(() => componentSubject(subjects, 'all')).toThrow(
			'This cannot happen: there is no component “all”.',
		);
	});
});
