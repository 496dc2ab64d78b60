import { isExact } from '../../time/uncertain-time.ts';
import { type Instant, MINUTE } from '../../time/instant.ts';
import { notUnderstood, type NotUnderstood, type Reading, type TypedTime } from './typed-time.ts';
import { readBounds } from './bounds-words.ts';
import { readAbout } from './about-words.ts';
import { readPoint } from './read-point.ts';

/** Reads a time as people type it, as precisely as they know it: a point, about a point, or bounds. */
export function readTime(typed: string, reading: Reading): TypedTime {
	const text = typed.trim().replaceAll(/\s+/g, ' ');
	const read = readBounds(text, reading) ?? readAbout(text, reading) ?? readPoint(text, reading);
	return read.ok ? (wrongSide(text, read, reading) ?? read) : read;
}

/** Reads an instant at which something becomes public: a time that may not be vague. */
export function readInstant(
	typed: string,
	reading: Reading,
): { readonly ok: true; readonly at: Instant } | NotUnderstood {
	const read = readTime(typed, reading);
	if (!read.ok) return read;
	if (isExact(read.time)) return { ok: true, at: read.time.earliest };
	return notUnderstood(
		`“${typed.trim()}” is not one instant, and what is public became so at one.`,
		'Say it to the minute: 14:05, 20m ago, 2026-11-24T14:05Z.',
	);
}

/** Reads when something ended: a time, or `unknown`. */
export function readEnd(typed: string, reading: Reading): TypedTime | 'unknown' {
	return typed.trim().toLowerCase() === 'unknown' ? 'unknown' : readTime(typed, reading);
}

/** What has happened does not lie ahead, and what is to come not behind: then the day is a slip. */
function wrongSide(
	text: string,
	{ time }: Extract<TypedTime, { ok: true }>,
	{ now, toward }: Reading,
): NotUnderstood | undefined {
	const isWrong = toward === 'past' ? time.earliest > now : time.latest < now - MINUTE;
	if (!isWrong) return undefined;
	const shown = new Date(time.earliest).toISOString().slice(0, 16);
	const is = toward === 'past' ? 'is still to come' : 'has passed';
	return notUnderstood(
		`“${text}” is ${shown}Z, and that ${is}: it is ${new Date(now).toISOString().slice(0, 16)}Z.`,
		'Write the day with it (2026-11-24 14:05), or say in which zone: 14:05 -07:00, or --zone.',
	);
}
