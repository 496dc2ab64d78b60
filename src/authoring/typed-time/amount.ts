import { HOUR, type Instant, instant, MINUTE, SECOND } from '../../time/instant.ts';

const ago = /^(.+) ago$/i;
const ahead = /^(?:in (.+)|(.+) from now)$/i;

/** Numbers that are spelled out; `a couple` and `a few` are not exact. */
const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numbers = new Map<string, number>([
	...counts.map((count, index) => [count, index + 1] as const),
	...(['a', 'an'] as const).flatMap((count) => [
		[`half ${count}`, 0.5] as const,
		[count, 1] as const,
	]),
]);

const number = String.raw`\d{1,4}(?:\.\d{1,2})?|(?:${[...numbers.keys()].join('|')})(?= )`;
const unit = 'h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?';
const joint = String.raw`(?:,? and |, ?| )(?=\S)`;
const part = new RegExp(`(${number}) ?(${unit})(?![a-z])( and a half)?(?:${joint})?`, 'iy');

/**
 * The instant of `now`, `20 minutes ago`, `in 1h 30m`; `undefined` for any other text. Amounts of
 * hours and minutes are counted in real time, over changes of the clocks, and lead to a whole minute,
 * as does `now`: nobody who says “20 minutes ago” means the second. No calendar plays a part in it: chrono-node
 * counts on that of the machine's zone, and is an hour off where its clocks are changed.
 */
export function parseAmount(text: string, now: Instant): Instant | undefined {
	if (/^(?:just |right )?now$/i.test(text)) return whole(now, MINUTE);
	const past = ago.exec(text)?.[1];
	const [, before, after] = ahead.exec(text) ?? [];
	const amount = past ?? before ?? after ?? '';
	const length = parseDuration(amount);
	if (length === undefined) return undefined;
	const at = now + (past === undefined ? length : -length);
	const grain = /\d ?s|sec/i.test(amount) ? SECOND : MINUTE;
	return whole(instant(at), grain);
}

/** The beginning of the minute or second in which an instant lies. */
function whole(at: Instant, grain: number): Instant {
	return instant(Math.floor(at / grain) * grain);
}

/** Milliseconds of `30m`, `1h 30m`, `half an hour` or `90 seconds`; `undefined` for any other text, and for none. */
export function parseDuration(text: string): number | undefined {
	const parts = partsOf(text);
	const isOrdered = parts.every(({ size }, index) => size < (parts[index - 1]?.size ?? Infinity));
	const total = parts.reduce((sum, { count, size }) => sum + count * size, 0);
	return isOrdered && total > 0 ? Math.round(total) : undefined;
}

/** Hours, minutes and seconds as they were typed; empty where the text holds anything else. */
function partsOf(text: string): { count: number; size: number }[] {
	const parts = [];
	part.lastIndex = 0;
	while (part.lastIndex < text.length) {
		const [whole, amount = '', name = '', half] = part.exec(text) ?? [];
		if (whole === undefined) return [];
		const count = numbers.get(amount.toLowerCase()) ?? Number(amount);
		parts.push({ count: half === undefined ? count : count + 0.5, size: sizeOf(name) });
	}
	return parts;
}

function sizeOf(name: string): number {
	if (/^h/i.test(name)) return HOUR;
	return /^m/i.test(name) ? MINUTE : SECOND;
}
