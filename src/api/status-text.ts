import { type Absolute, paths } from '../addresses/paths.ts';
import { componentState } from '../badges/badge-state.ts';
import { type Entry, isMaintenance } from '../domain/incident/entry.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import type { PageStatus } from '../domain/status/page-status.ts';
import { plainLine } from '../text/plain-line.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { markedName } from '../view/now/demonstration.ts';
import { headline } from '../view/now/headline.ts';

/** Lines stay below this many columns, as wide as the narrowest usual terminal. */
const columns = 80;
/** What a line begins with that goes on with the value before it. */
const onward = '  ';
/** Marks of our own typography, and what a terminal without them shows. */
const plainMarks: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'–': '-',
	'…': '...',
};

/** `key: value`, laid on as many lines as it needs; the value is text from anybody. */
export function valueLines(key: string, value: string): string[] {
	const parts = plainLine(value)
		.replace(/[‘’“”–…]/g, (mark) => plainMarks[mark] ?? mark)
		.split(' ')
		.flatMap(pieces);
	const lines: string[] = [];
	let line = `${key}:`;
	for (const part of parts) {
		if (width(`${line} ${part}`) < columns) {
			line += ` ${part}`;
		} else {
			lines.push(line);
			line = onward + part;
		}
	}
	return [...lines, line];
}

/** `key: address` on one line however long it is: an address in pieces is none. */
export function addressLine(key: string, address: string): string {
	return `${key}: ${address}`;
}

/** A part without spaces in pieces, each of which fits a line of its own. */
function pieces(part: string): string[] {
	const found = [''];
	for (const character of part) {
		const longer = (found.at(-1) ?? '') + character;
		if (width(onward + longer) < columns) found[found.length - 1] = longer;
		else found.push(character);
	}
	return found;
}

/** Columns of a text, never too few: all that comes after the alphabets counts as wide. */
function width(text: string): number {
	let sum = 0;
	for (const character of text) sum += character > '\u2E7F' ? 2 : 1;
	return sum;
}

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
		...valueLines('measured-at', textOr(page.lastMeasurement, 'never')),
		...valueLines('last-word', textOr(page.lastUpdate, 'never')),
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
		...valueLines('maintenance-from', textOr(window?.from.earliest, 'unknown')),
		...valueLines('maintenance-to', textOr(end, 'unknown')),
		addressLine('maintenance-page', absolute(paths.entry(entry.id))),
	];
}

function textOr(at: Instant | undefined, otherwise: string): string {
	return at === undefined ? otherwise : toIso(at);
}

function orNone(key: string, lines: readonly string[]): readonly string[] {
	return lines.length > 0 ? lines : valueLines(key, 'none');
}
