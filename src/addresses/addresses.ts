import { schemaNames } from '../api/schemas.ts';
import { feedEntriesEver, type DeltaModel } from '../delta/side.ts';
import { observationMonths } from '../domain/observation/observation-months.ts';
import { everyName } from '../domain/record/former-names.ts';
import { recordYears } from '../domain/record/record-years.ts';
import { repairItems, repairItemsByYear } from '../domain/record/repair-items.ts';
import type { Subject } from '../domain/uptime/subject.ts';
import { archiveYears } from '../feeds/archive.ts';
import { statuspageNames } from '../statuspage/statuspage-schema.ts';
import { monthOf, monthsOf } from '../time/utc-calendar.ts';
import { everyFeedFile } from './feed-links.ts';
import { paths } from './paths.ts';

/**
 * Every address of a site, as paths from its base: what a change of the record makes appear or
 * vanish. A test holds it against what a build writes; only the files of `public/`, the sitemap's own and
 * the script of pages are left out, which no record changes.
 */
export function addressesOf(told: DeltaModel): string[] {
	return [
		...alwaysThere,
		...entryAddresses(told),
		...historyAddresses(told),
		...told.record.components.flatMap(({ id }) => componentAddresses(id, told)),
		...figureAddresses(told),
		...promiseAddresses(told),
		...archiveYears(feedEntriesEver(told.record), told.record.now).map(paths.archive),
	];
}

const alwaysThere: readonly string[] = [
	paths.home,
	paths.history,
	paths.maintenance,
	paths.objectives,
	paths.repairs,
	paths.reliability,
	paths.subscribe,
	paths.howWeMeasure,
	'404.html',
	'robots.txt',
	paths.statusTxt,
	paths.securityTxt,
	...[paths.home, paths.maintenance].flatMap(feedsAt),
	paths.calendar,
	paths.badge('svg'),
	paths.badge('json'),
	paths.embedScript,
	...[paths.objectivesJson, paths.statusJson, paths.metaJson, paths.openApi, paths.componentsJson],
	...[paths.incidentsJson, paths.maintenanceJson, paths.repairsJson],
	...schemaNames.map(paths.apiSchema),
	...statuspageNames.map(paths.statuspage),
];

function feedsAt(page: string): string[] {
	return everyFeedFile.map((file) => paths.feed(page, file));
}

function entryAddresses(told: DeltaModel): string[] {
	return everyName(told).flatMap(({ id }) => [
		paths.entry(id),
		paths.feed(paths.entry(id), 'atom.xml'),
		paths.incidentJson(id),
	]);
}

function historyAddresses({ record }: DeltaModel): string[] {
	const months = recordYears(record)
		.flatMap(monthsOf)
		.filter((month) => month <= monthOf(record.now));
	return [...recordYears(record).map(paths.historyYear), ...months.map(paths.historyMonth)];
}

function componentAddresses(id: string, { record, subjects }: DeltaModel): string[] {
	const since = subjects.components.get(id)?.since;
	const months = observationMonths(record.observations.get(id) ?? []).keys();
	return [
		paths.component(id),
		...recordYears(record, since).map((year) => paths.componentYear(id, year)),
		...feedsAt(paths.component(id)),
		paths.componentCalendar(id),
		paths.badge('svg', id),
		paths.badge('json', id),
		...[...months].map((month) => paths.observationsCsv(id, month)),
	];
}

function figureAddresses({ subjects: { page, groups, components } }: DeltaModel): string[] {
	const tables = ['days', 'months', 'years'] as const;
	const all: Subject[] = [page, ...groups.values(), ...components.values()];
	return all.flatMap((subject) => [
		paths.figures(subject),
		...tables.map((table) => paths.figuresCsv(subject, table)),
	]);
}

function promiseAddresses({ record }: DeltaModel): string[] {
	return [...repairItemsByYear(repairItems(record)).keys()].map(paths.repairsYear);
}
