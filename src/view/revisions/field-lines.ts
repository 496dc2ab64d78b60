import type { ValueChange } from '../../domain/change/value-changes.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { windowText } from '../incident/entry-facts.ts';
import { capital, inSentence } from '../text/list-text.ts';
import { formatInstant, formatTime, changeLine, withheld, type FormatValue } from './value-text.ts';

/** What a field is called, and how what it holds is told. */
interface Told {
	readonly noun: string;
	readonly words: FormatValue;
}

/** Fields by their paths, in the order of the schema. One that is not here is called by its name. */
const fields: Readonly<Record<string, Told>> = {
	title: { noun: 'Title', words: withheld },
	kind: { noun: 'Kind', words: String },
	began: { noun: 'Start', words: formatTime },
	detected: { noun: 'Time of detection', words: (value) => formatTime((value as At).at) },
	'detected.at': { noun: 'Time of detection', words: formatTime },
	'detected.by': { noun: 'Who detected it', words: String },
	declared: { noun: 'Time of declaration', words: formatTime },
	mitigated: { noun: 'End', words: formatTime },
	upstream: { noun: 'Upstream service', words: withheld },
	announced: { noun: 'Time of announcement', words: formatInstant },
	scheduled: { noun: 'Planned window', words: (value) => windowWords(value as Window) },
	'scheduled.from': { noun: 'Planned start', words: formatTime },
	'scheduled.to': { noun: 'Planned end', words: formatTime },
	actual: { noun: 'Actual window', words: (value) => windowWords(value as Window) },
	'actual.from': { noun: 'Actual start', words: formatTime },
	'actual.to': { noun: 'Actual end', words: formatTime },
	zone: { noun: 'Time zone of the days', words: (value) => String(value).replace('_', ' ') },
};

interface At {
	readonly at: UncertainTime;
}

interface Window {
	readonly from: UncertainTime;
	readonly to?: UncertainTime | 'unknown';
}

function windowWords({ from, to = 'unknown' }: Window): string {
	return inSentence(windowText(from, to));
}

/** What became of a field that holds a single value or a group of them. */
export function fieldLines(changes: readonly ValueChange[]): string[] {
	return [...new Set(changes.map(fieldLine))];
}

function fieldLine(change: ValueChange): string {
	const { was } = change;
	const [field] = was;
	const own = fields[was.join('.')];
	if (own) return changeLine(own.noun, change, own.words);
	const noun = fields[String(field)]?.noun ?? capital(String(field).replaceAll('_', ' '));
	return was.length === 1 ? changeLine(noun, change, withheld) : `${noun} changed`;
}
