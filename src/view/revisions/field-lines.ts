import type { ValueChange } from '../../domain/revision/value-changes.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { windowText } from '../incident/entry-facts.ts';
import { capital, inSentence } from '../text/list-text.ts';
import { instantWords, timeWords, toldLine, untold, type ValueWords } from './value-text.ts';

/** What a field is called, and how what it holds is told. */
interface Told {
	readonly noun: string;
	readonly words: ValueWords;
}

/** Fields by their paths, in the order of the schema. One that is not here is called by its name. */
const fields: Readonly<Record<string, Told>> = {
	title: { noun: 'Title', words: untold },
	kind: { noun: 'Kind', words: String },
	began: { noun: 'Start', words: timeWords },
	detected: { noun: 'Time of detection', words: (value) => timeWords((value as At).at) },
	'detected.at': { noun: 'Time of detection', words: timeWords },
	'detected.by': { noun: 'Who detected it', words: String },
	declared: { noun: 'Time of declaration', words: timeWords },
	mitigated: { noun: 'End', words: timeWords },
	upstream: { noun: 'Upstream service', words: untold },
	announced: { noun: 'Time of announcement', words: instantWords },
	scheduled: { noun: 'Planned window', words: (value) => windowWords(value as Window) },
	'scheduled.from': { noun: 'Planned start', words: timeWords },
	'scheduled.to': { noun: 'Planned end', words: timeWords },
	actual: { noun: 'Actual window', words: (value) => windowWords(value as Window) },
	'actual.from': { noun: 'Actual start', words: timeWords },
	'actual.to': { noun: 'Actual end', words: timeWords },
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
	if (own) return toldLine(own.noun, change, own.words);
	const noun = fields[String(field)]?.noun ?? capital(String(field).replaceAll('_', ' '));
	return was.length === 1 ? toldLine(noun, change, untold) : `${noun} changed`;
}
