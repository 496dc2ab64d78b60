import type { DayKey, MonthKey, YearKey } from '../domain/time/utc-calendar.ts';
import { type Instant, toIso } from '../domain/time/instant.ts';

/**
 * Where everything stands, relative to the site's base: the one place that builds an address.
 * The addresses are promises; `link.ts` puts the base, and where needed the origin, before them.
 */
export const paths = {
	home: '',
	entry: (id: string) => `incidents/${id}/`,
	update: (id: string, at: Instant) => `incidents/${id}/#${updateAnchor(at)}`,
	writeUp: (id: string) => `incidents/${id}/#write-up`,
	corrections: (id: string) => `incidents/${id}/#corrections`,
	history: 'history/',
	historyYear: (year: YearKey) => `history/${year}/`,
	historyMonth: (month: MonthKey) => `history/${month.slice(0, 4)}/${month.slice(5)}/`,
	component: (id: string) => `components/${id}/`,
	componentYear: (id: string, year: YearKey) => `components/${id}/${year}/`,
	maintenance: 'maintenance/',
	repairs: 'repairs/',
	repairsYear: (year: YearKey) => `repairs/${year}/`,
	repair: (id: string, repair: string) => `incidents/${id}/#repair-${repair}`,
	reliability: 'reliability/',
	subscribe: 'subscribe/',
	howWeMeasure: 'how-we-measure/',
	rss: 'rss.xml',
	securityTxt: '.well-known/security.txt',
	sitemap: 'sitemap-index.xml',
} as const;

/** The anchor of an update on its entry's page: `u20201030T122300Z`. */
export function updateAnchor(at: Instant): string {
	return `u${toIso(at).replace(/[-:]/g, '')}`;
}

/** The anchor of a day on its month's page: `d2020-10-30`. */
export function dayAnchor(day: DayKey): string {
	return `d${day}`;
}
