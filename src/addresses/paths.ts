import type { DayKey, MonthKey, YearKey } from '../time/utc-calendar.ts';
import { type Instant, toIso } from '../time/instant.ts';

/** Makes the whole address of a path on the site. */
export type Absolute = (path: string) => string;

/**
 * The path of everything, relative to the site's base: the one place that builds an address, while
 * `routes.ts` lists them. Published addresses never change; `site/link.ts` puts the base, and where
 * needed the origin, before them.
 */
export const paths = {
	home: '',
	entry: (id: string) => `incidents/${id}/`,
	update: (id: string, at: Instant) => `incidents/${id}/#${updateAnchor(at)}`,
	postmortem: (id: string) => `incidents/${id}/#postmortem`,
	corrections: (id: string) => `incidents/${id}/#corrections`,
	history: 'history/',
	historyYear: (year: YearKey) => `history/${year}/`,
	historyMonth: (month: MonthKey) => `history/${month.slice(0, 4)}/${month.slice(5)}/`,
	component: (id: string) => `components/${id}/`,
	componentYear: (id: string, year: YearKey) => `components/${id}/${year}/`,
	maintenance: 'maintenance/',
	objectives: 'objectives/',
	repairs: 'repairs/',
	repairsYear: (year: YearKey) => `repairs/${year}/`,
	repair: (id: string, repair: string) => `incidents/${id}/#repair-${repair}`,
	reliability: 'reliability/',
	subscribe: 'subscribe/',
	howWeMeasure: 'how-we-measure/',
	rss: 'rss.xml',
	feed: (page: string, file: FeedFile) => `${page}${file}`,
	archive: (year: YearKey) => `archive/${year}.atom`,
	figures: (subject: Named) => `api/v1/${figuresName(subject)}.json`,
	figuresCsv: (subject: Named, table: FiguresTable) =>
		`api/v1/${figuresName(subject)}/${table}.csv`,
	observationsCsv: (id: string, month: MonthKey) =>
		`api/v1/components/${id}/observations/${month}.csv`,
	objectivesJson: 'api/v1/objectives.json',
	statusJson: 'api/v1/status.json',
	openApi: 'api/v1/openapi.json',
	incidentJson: (id: string) => `api/v1/incidents/${id}.json`,
	/** A document of which there is one, by its name. */
	apiDocument: (name: string) => `api/v1/${name}.json`,
	apiSchema: (name: string) => `api/v1/schemas/${name}.schema.json`,
	/** The badge of a component, or of everything. */
	badge: (kind: 'svg' | 'json', id?: string) => `badge${id === undefined ? '' : `/${id}`}.${kind}`,
	notFound: '404.html',
	robots: 'robots.txt',
	statusTxt: 'status.txt',
	/** The script for other sites; it finds `statusJson` from where it lies itself. */
	embedScript: 'embed.js',
	calendar: 'maintenance.ics',
	componentCalendar: (id: string) => `components/${id}/maintenance.ics`,
	statuspage: (name: string) => `api/v2/${name}.json`,
	securityTxt: '.well-known/security.txt',
	sitemap: 'sitemap-index.xml',
} as const;

/** What figures are about, by its kind and id. */
interface Named {
	readonly kind: 'component' | 'group' | 'page';
	readonly id: string;
}

/** The path of a subject's figures below `api/v1/`, without the ending of the file. */
export function figuresName({ kind, id }: Named): string {
	return kind === 'page' ? 'all' : `${kind}s/${id}`;
}

/** The tables of figures by the names of their files, each with the name of its first column. */
export const figuresTables = { days: 'day', months: 'month', years: 'year' } as const;
/** A table of figures: its file's name without the ending. */
export type FiguresTable = keyof typeof figuresTables;

/** Every table of figures, shortest periods first. */
export const everyTable = Object.keys(figuresTables) as FiguresTable[];

/** The anchor of an update on its entry's page: `u20201030T122300Z`. */
export function updateAnchor(at: Instant): string {
	return `u${toIso(at).replace(/[-:]/g, '')}`;
}

/** The anchor of a day on its month's page: `d2020-10-30`. */
export function dayAnchor(day: DayKey): string {
	return `d${day}`;
}

/** What each file of a feed is, in the order in which readers of feeds should find them. */
export const feedTypes = {
	'rss.xml': 'application/rss+xml',
	'atom.xml': 'application/atom+xml',
	'feed.json': 'application/feed+json',
} as const;
/** The name of a feed's file, which says its format. */
export type FeedFile = keyof typeof feedTypes;

/** What the format of each file is called. */
export const feedFormats: Readonly<Record<FeedFile, string>> = {
	'rss.xml': 'RSS',
	'atom.xml': 'Atom',
	'feed.json': 'JSON Feed',
};

/** Every format in which the feed of a component, of maintenance or of everything is there. */
export const everyFeedFile = Object.keys(feedTypes) as FeedFile[];
