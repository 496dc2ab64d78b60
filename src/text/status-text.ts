import { paths } from '../addresses/paths.ts';
import type { Absolute } from '../api/published-entry.ts';
import { componentState } from '../badges/badge-state.ts';
import { type Entry, isMaintenance } from '../domain/incident/entry.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import type { PageStatus } from '../domain/status/page-status.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { markedName } from '../view/now/demonstration.ts';
import { headline } from '../view/now/headline.ts';
import { addressLine, valueLines } from './text-lines.ts';

/** The grammar, for whoever opens the file. */
const grammar = [
	'# Each line is "key: value"; one that begins with two spaces goes on with the',
	'# value before it; one that begins with # is a remark. Instants are UTC.',
	'# component.<id> is one of: failing, partly failing, degraded, maintenance;',
	'# working (lately measured), nothing declared, unknown (measured too long ago).',
	'# A fault that was measured and that nobody declared ends in ", not declared".',
	'# Lines named open-..., maintenance-... tell more of the open or maintenance',
	'# line before them. An address stands on one line, however long it is.',
];

/** `/status.txt`: how everything is at the record's `now`, for a terminal and for programs that read lines. */
export function statusText(page: PageStatus, record: SiteRecord, absolute: Absolute): string {
	const { heading, lede } = headline(page, record);
	const work = [
		...page.underWay.flatMap((entry) => workLines('under way', entry, absolute)),
		...page.ahead.flatMap((entry) => workLines('planned', entry, absolute)),
	];
	const lines = [
		...grammar,
		...valueLines('site', markedName(record.site)),
		...valueLines('gallery', record.site.service),
		addressLine('page', absolute(paths.home)),
		...valueLines('true-at', toIso(record.now)),
		...valueLines('measured-at', orElse(page.lastMeasurement, 'never')),
		...valueLines('last-word', orElse(page.lastUpdate, 'never')),
		...valueLines('headline', heading),
		...valueLines('more', lede),
		...record.components.flatMap(({ id }) =>
			valueLines(`component.${id}`, componentState(page, id).text),
		),
		...orNone(
			'open',
			page.open.flatMap((entry) => openLines(entry, absolute)),
		),
		...valueLines('not-closed', String(page.notClosed.length)),
		...orNone('maintenance', work),
	];
	return `${lines.join('\n')}\n`;
}

function openLines({ id, title }: Entry, absolute: Absolute): string[] {
	return [...valueLines('open', title), addressLine('open-page', absolute(paths.entry(id)))];
}

/** Planned work with its window: from its earliest start to its latest end. */
function workLines(state: string, entry: Entry, absolute: Absolute): string[] {
	const window = isMaintenance(entry) ? entry.scheduled : undefined;
	const end = window === undefined || window.to === 'unknown' ? undefined : window.to.latest;
	return [
		...valueLines('maintenance', `${state}, ${entry.title}`),
		...valueLines('maintenance-from', orElse(window?.from.earliest, 'unknown')),
		...valueLines('maintenance-to', orElse(end, 'unknown')),
		addressLine('maintenance-page', absolute(paths.entry(entry.id))),
	];
}

function orElse(at: Instant | undefined, word: string): string {
	return at === undefined ? word : toIso(at);
}

function orNone(key: string, lines: readonly string[]): readonly string[] {
	return lines.length > 0 ? lines : valueLines(key, 'none');
}
