import { isExact } from '../../time/uncertain-time.ts';
import { readPoint } from './read-point.ts';
import { splitWords } from './split-words.ts';
import { notUnderstood, type Reading, type TypedTime } from './typed-time.ts';

const said = /^between (.+) and (.+)$/i;

/**
 * Reads `between 14:00 and 14:30`; `undefined` for any other text. A day or a zone that is said of
 * one bound goes for the other: in `between 14:00 and 14:30 PDT` both are in that zone.
 */
export function readBounds(text: string, reading: Reading): TypedTime | undefined {
	const [, one, other] = said.exec(text) ?? [];
	if (one === undefined || other === undefined) return undefined;
	const from = readPoint(withSharedFrom(one, other), reading);
	if (!from.ok) return from;
	const to = readPoint(withSharedFrom(other, one), reading);
	if (!to.ok) return to;
	if (!isExact(from.time) || !isExact(to.time)) return vague(text);
	if (from.time.earliest >= to.time.latest) return reversed(text);
	return {
		ok: true,
		time: { ...from.time, latest: to.time.latest, precision: 'bounds' },
		written: `${from.written}/${to.written}`,
	};
}

/** A bound with the day and the zone that only the other one says. */
function withSharedFrom(bound: string, other: string): string {
	const [own, shared] = [splitWords(bound), splitWords(other)];
	if (!own || !shared) return bound;
	const day = own.day === '' ? shared.day : '';
	const zone = own.zone === '' ? shared.zone : '';
	return `${day} ${bound} ${zone}`.trim();
}

function vague(text: string): TypedTime {
	return notUnderstood(
		`“${text}” has bounds that are not exact themselves.`,
		'Write both to the minute, or both as the file does: 2026-11-24T20Z/2026-11-24T22Z.',
	);
}

function reversed(text: string): TypedTime {
	return notUnderstood(
		`“${text}” ends before it begins.`,
		'Say the day with each of the two: between yesterday 23:50 and today 00:10.',
	);
}
