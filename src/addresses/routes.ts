import { publishedInstants } from '../domain/incident/updates.ts';
import { groupByMonth } from '../domain/observation/observation.ts';
import { formerNames, type IndexedRecord } from '../domain/record/record-index.ts';
import { recordMonths, recordYears, type SiteRecord } from '../domain/record/record.ts';
import { repairItems, repairItemsByYear } from '../domain/record/repair-items.ts';
import { everySubject, type Subject, type Subjects } from '../domain/uptime/subject.ts';
import { earlier } from '../time/instant.ts';
import { type YearKey, yearOf } from '../time/utc-calendar.ts';
import { everyTable, paths } from './paths.ts';

/** The names of our own documents of which there is one each. */
const documentNames = [
	...(['objectives', 'status', 'meta', 'openapi'] as const),
	...(['components', 'incidents', 'maintenance', 'repairs'] as const),
] as const;
/** The name of such a document. */
export type DocumentName = (typeof documentNames)[number];

/** The names of our own documents' JSON Schemas. */
export const schemaNames = [
	...(['status', 'meta', 'components', 'incidents', 'incident'] as const),
	...(['maintenance', 'repairs', 'objectives', 'figures'] as const),
] as const;
/** The name of a schema. */
export type SchemaName = (typeof schemaNames)[number];

/** The documents of Statuspage's API, by their paths without the ending. */
export const statuspageNames = [
	...(['summary', 'status', 'components', 'incidents', 'incidents/unresolved'] as const),
	'scheduled-maintenances',
	'scheduled-maintenances/upcoming',
	'scheduled-maintenances/active',
] as const;
/** The name of such a document. */
export type StatuspageName = (typeof statuspageNames)[number];

/** What decides which addresses a site has. */
export interface AddressedRecord extends IndexedRecord {
	readonly subjects: Subjects;
}

/** The addresses that a route has for one thing. */
type Addresses<Thing> = (thing: Thing, site: AddressedRecord) => string | readonly string[];

interface Address<File extends string> {
	/** The file of its route, below src/pages. */
	readonly file: File;
	/** Its path on the site. */
	readonly path: string;
}

/** Some routes of which each has addresses for the same things; listed thing by thing. */
function routesOf<Thing, File extends string>(
	thingsOf: (site: AddressedRecord) => Iterable<Thing>,
	routes: Readonly<Record<File, Addresses<Thing>>>,
) {
	const files = Object.keys(routes) as File[];
	const addresses = (site: AddressedRecord): Address<File>[] =>
		[...thingsOf(site)].flatMap((thing) =>
			files.flatMap((file) => [routes[file](thing, site)].flat().map((path) => ({ file, path }))),
		);
	return { files, addresses };
}

const fixedRoutes = routesOf(() => ['the site'], {
	'index.astro': () => paths.home,
	'history/index.astro': () => paths.history,
	'maintenance.astro': () => paths.maintenance,
	'objectives.astro': () => paths.objectives,
	'repairs/index.astro': () => paths.repairs,
	'reliability.astro': () => paths.reliability,
	'subscribe.astro': () => paths.subscribe,
	'how-we-measure.astro': () => paths.howWeMeasure,
	'404.astro': () => paths.notFound,
	'robots.txt.ts': () => paths.robots,
	'status.txt.ts': () => paths.statusTxt,
	'.well-known/security.txt.ts': () => paths.securityTxt,
	'maintenance.ics.ts': () => paths.calendar,
	'badge.svg.ts': () => paths.badge('svg'),
	'badge.json.ts': () => paths.badge('json'),
	'api/v1/[document].json.ts': () => documentNames.map(paths.apiDocument),
	'api/v1/schemas/[name].schema.json.ts': () => schemaNames.map(paths.apiSchema),
	'api/v2/[...name].json.ts': () => statuspageNames.map(paths.statuspage),
});

/** The feed of a channel in each format, at the page of the channel. */
const feedRoutes = (pageOf: (id: string) => string) => ({
	'[...channel]/rss.xml.ts': (id: string) => paths.feed(pageOf(id), 'rss.xml'),
	'[...channel]/atom.xml.ts': (id: string) => paths.feed(pageOf(id), 'atom.xml'),
	'[...channel]/feed.json.ts': (id: string) => paths.feed(pageOf(id), 'feed.json'),
});

/** An entry has its feed and document under former names too, but its page only leads on to its own. */
const entryFileRoutes = {
	'incidents/[id]/atom.xml.ts': (id: string) => paths.feed(paths.entry(id), 'atom.xml'),
	'api/v1/incidents/[id].json.ts': paths.incidentJson,
};

const componentRoutes = {
	'components/[id]/index.astro': paths.component,
	'components/[id]/[year].astro': (id: string, { record, subjects }: AddressedRecord) =>
		recordYears(record, subjects.components.get(id)?.since).map((year) =>
			paths.componentYear(id, year),
		),
	...feedRoutes(paths.component),
	'components/[id]/maintenance.ics.ts': paths.componentCalendar,
	'badge/[id].svg.ts': (id: string) => paths.badge('svg', id),
	'badge/[id].json.ts': (id: string) => paths.badge('json', id),
	'api/v1/components/[id]/observations/[month].csv.ts': (id: string, { record }: AddressedRecord) =>
		[...groupByMonth(record.observations.get(id) ?? []).keys()].map((month) =>
			paths.observationsCsv(id, month),
		),
};

const routeGroups = [
	fixedRoutes,
	routesOf(
		() => [paths.home, paths.maintenance],
		feedRoutes((page) => page),
	),
	routesOf(({ record }) => record.entries.map(({ id }) => id), {
		'incidents/[id].astro': paths.entry,
		...entryFileRoutes,
	}),
	routesOf((site) => formerNames(site).map(({ id }) => id), {
		'incidents/[...former].astro': paths.entry,
		...entryFileRoutes,
	}),
	routesOf(({ record }) => recordYears(record), {
		'history/[year]/index.astro': paths.historyYear,
	}),
	routesOf(({ record }) => recordMonths(record), {
		'history/[year]/[month].astro': paths.historyMonth,
	}),
	routesOf(({ record }) => record.components.map(({ id }) => id), componentRoutes),
	routesOf(({ subjects }) => everySubject(subjects), {
		'api/v1/[...subject].json.ts': paths.figures,
		'api/v1/[...subject]/[table].csv.ts': (subject: Subject) =>
			everyTable.map((table) => paths.figuresCsv(subject, table)),
	}),
	routesOf(({ record }) => repairItemsByYear(repairItems(record)).keys(), {
		'repairs/[year].astro': paths.repairsYear,
	}),
	routesOf(({ record }) => archiveYears(record), { 'archive/[year].atom.ts': paths.archive }),
];

/** The file of a route, below src/pages. */
export type RouteFile = (typeof routeGroups)[number]['files'][number];

/** The file of every route, below src/pages. A test holds it against the files there. */
export const routeFiles: ReadonlySet<RouteFile> = new Set(
	routeGroups.flatMap(({ files }) => files),
);

/** Every address of a route of a site, with the file of the route; what a record changes is here. */
export function routeAddresses(site: AddressedRecord): Address<RouteFile>[] {
	return routeGroups.flatMap(({ addresses }): Address<RouteFile>[] => addresses(site));
}

/** The parameters in brackets in the name of a route's file. */
type RouteParams<File extends string> = File extends `${string}[${infer Name}]${infer Rest}`
	? Record<Name extends `...${infer Path}` ? Path : Name, string> & RouteParams<Rest>
	: unknown;

/** The parameters of every address of a route, as Astro reads them out of the name of its file. */
export function routeParams<File extends RouteFile>(
	file: File,
	site: AddressedRecord,
): RouteParams<File>[] {
	const pattern = routePattern(file);
	return routeAddresses(site)
		.filter((address) => address.file === file)
		.map(({ path }) => ({ ...pattern.exec(path)?.groups }) as RouteParams<File>);
}

/** Which paths a file under src/pages has, with its parameters as groups. */
export function routePattern(file: string): RegExp {
	const path = file
		.replace(/\.ts$/, '')
		.replace(/(^|\/)index\.astro$/, '$1')
		.replace(/\.astro$/, '/');
	const source = path.split(/(\[\.{0,3}\w+\]\/?)/).map(patternOfPart);
	return new RegExp(`^${source.join('')}$`);
}

/** `[id]` is a name, `[...name]` any path, and with a slash after it also none. */
function patternOfPart(part: string): string {
	const name = /^\[(?:\.{3})?(\w+)\]/.exec(part)?.[1];
	if (name === undefined) return part.replaceAll('.', '\\.');
	const rest = part.startsWith('[...') ? '.+' : '[^/]+';
	if (!part.endsWith('/')) return `(?<${name}>${rest})`;
	return part.startsWith('[...') ? `(?:(?<${name}>.+)/)?` : `(?<${name}>[^/]+)/`;
}

/**
 * Every address of a site, as paths from its base: what a change of the record makes appear or
 * vanish. A test holds it against what a build writes; only the files of `public/`, the sitemap's own and
 * the script of pages are left out, which no record changes.
 */
export function addressesOf(site: AddressedRecord): string[] {
	return [paths.embedScript, ...routeAddresses(site).map(({ path }) => path)];
}

/**
 * The UTC years that have an archive of feed entries, oldest first: from that of the oldest entry up to
 * that of the record's `now`. Years in which nothing was published have one too, so that the chain of
 * a year that is over never changes.
 */
export function archiveYears({ entries, now }: SiteRecord): YearKey[] {
	const first = Number(yearOf(entries.flatMap(publishedInstants).reduce(earlier, now)));
	const last = Number(yearOf(now));
	return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
