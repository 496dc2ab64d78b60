import { describe, expect, test } from 'vitest';
import { updatedBy } from '../../../src/feeds/channel.ts';
import { readFeed } from '../../support/feed-readers.ts';
import { at } from '../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../support/make-entry.ts';
import { octoberOutage } from '../support/october-outage.ts';
import { absolute, archivesAt, toldBy } from './written.ts';

const turnOfYear = makeMaintenance({
	id: '2023-01-01-turn-of-the-year',
	scheduled: { from: '2023-01-01T00:00Z', to: '2023-01-01T01:00Z' },
	updates: [says('2022-12-31T23:59:59Z', 'scheduled'), says('2023-01-01T00:00:00Z', 'in_progress')],
});
const entries = [turnOfYear, makeIncident(), octoberOutage()];
const address = (year: number) => absolute(`archive/${year}.atom`);

/** All ids that a reader meets who begins at a document and follows `prev-archive` to the end. */
function walk(archives: ReadonlyMap<string, string>, from: string): (string | undefined)[] {
	const { entries: read, links } = readFeed('atom.xml', archives.get(from) ?? '');
	const before = links['prev-archive'];
	return [...read.map(({ id }) => id), ...(before === undefined ? [] : walk(archives, before))];
}

describe('the archives', () => {
	const archives = archivesAt('2026-11-24T09:00:00Z', ...entries);

	test('are one for each year, those without a word too', () => {
		expect([...archives.keys()]).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026].map(address));
	});

	test('hold everything ever told once, newest year first', () => {
		const met = walk(archives, address(2026));
		expect(met).toEqual(toldBy(...entries).map(({ id }) => `tag:status.example,2026:${id}`));
		expect(met).toHaveLength(11);
	});

	test('part the years at midnight UTC', () => {
		const titles = (year: number) =>
			readFeed('atom.xml', archives.get(address(year)) ?? '').entries.map(({ title }) => title);
		expect(titles(2022)).toEqual(['Scheduled: Work on the website']);
		expect(titles(2023)).toEqual(['In progress: Work on the website']);
	});

	test('lead to both neighbours and to the feed that is read daily', () => {
		expect(readFeed('atom.xml', archives.get(address(2022)) ?? '').links).toMatchObject({
			self: address(2022),
			'prev-archive': address(2021),
			'next-archive': address(2023),
			current: absolute('atom.xml'),
		});
		expect(readFeed('atom.xml', archives.get(address(2020)) ?? '').links).not.toHaveProperty(
			'prev-archive',
		);
		expect(readFeed('atom.xml', archives.get(address(2026)) ?? '').links).not.toHaveProperty(
			'next-archive',
		);
	});

	test('say that they are archives', () => {
		for (const text of archives.values())
			expect(text).toMatch(
				/<feed [^>]*>\s*<fh:archive xmlns:fh="http:\/\/purl.org\/syndication\/history\/1.0"\/>/,
			);
	});
});

describe('a year that is over', () => {
	const after = archivesAt('2023-01-01T00:00:00Z', makeIncident(), octoberOutage());

	test.for(['2023-06-01T00:00Z', '2024-02-29T12:00Z', '2030-01-01T00:00Z'])(
		'has an archive that is the same bytes on %s, whatever was told since',
		(now) => {
			const later = archivesAt(now, turnOfYearIn2024, makeIncident(), octoberOutage());
			for (const year of [2020, 2021, 2022])
				expect(later.get(address(year))).toBe(after.get(address(year)));
		},
	);
});

const turnOfYearIn2024 = makeMaintenance({
	id: '2024-01-01-turn-of-the-year',
	updates: [says('2023-05-31T00:00Z', 'scheduled')],
});

test('without any entry there is an empty archive of the year', () => {
	const archives = archivesAt('2026-11-24T09:00:00Z');
	expect([...archives.keys()]).toEqual([address(2026)]);
	expect(walk(archives, address(2026))).toEqual([]);
});

test('a year without a word was updated when the last before it was told', () => {
	expect(updatedBy('2025', toldBy(...entries))).toBe(at('2023-01-01T00:00:00Z'));
	expect(updatedBy('2022', toldBy(...entries))).toBe(at('2022-12-31T23:59:59Z'));
	expect(updatedBy('2019', toldBy(...entries))).toBeUndefined();
});
