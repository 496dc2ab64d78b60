import type { Share, ShareRange } from '../../domain/uptime/share.ts';
import type { Indicator } from '../../schema/objective-schema.ts';

/** A space at which no line breaks. */
export const nb = '\u00a0';

/** Hundredths of a percent in a whole. */
const hundredths = 10_000n;

/** How uptime is rounded, in a sentence. */
export const uptimeRounding =
	'Uptime is cut off, the upper end of a range is rounded up, and neither is rounded to 100.';

/** An uptime or its range as percent: cut off below, rounded up above, never up to 100. */
export function uptimeText({ least, most }: ShareRange): string {
	const from = percent(floor(least));
	if (least.part * most.whole === most.part * least.whole) return `${from}%`;
	const to = upper(most);
	return from === to ? `${from}%` : `${from} to ${to}%`;
}

/** One share as percent, cut off: below the whole it never reads 100. */
export function shareText(share: Share): string {
	return `${percent(floor(share))}%`;
}

function upper(share: Share): string {
	const rounded = ceil(share);
	return rounded === hundredths && share.part < share.whole ? 'under 100' : percent(rounded);
}

function floor({ part, whole }: Share): bigint {
	return (part * hundredths) / whole;
}

function ceil({ part, whole }: Share): bigint {
	return (part * hundredths + whole - 1n) / whole;
}

function percent(value: bigint): string {
	return `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;
}

const grouped = new Intl.NumberFormat('en-GB');

/** Microseconds in a second. */
const second = 1_000_000n;

/** `76 min 4.5 s`, `7 checks`, `0`: an amount of a budget to the last digit, so that printed lines add up. */
export function exactText(amount: bigint, indicator: Indicator): string {
	if (amount === 0n) return '0';
	if (indicator === 'good_checks') return `${grouped.format(amount)}${nb}${checks(amount)}`;
	const minutes = amount / (60n * second);
	const rest = amount % (60n * second);
	return [
		minutes > 0n ? `${grouped.format(minutes)}${nb}min` : '',
		rest > 0n ? `${seconds(rest)}${nb}s` : '',
	]
		.filter(Boolean)
		.join(' ');
}

/** `7,776,000 s`, `−4.5 s`, `1,204 checks`: an amount as a term of a formula. */
export function termText(amount: bigint, indicator: Indicator): string {
	if (indicator === 'good_checks') return `${signed(amount)} ${checks(amount)}`;
	return amount < 0n ? `−${seconds(-amount)} s` : `${seconds(amount)} s`;
}

function seconds(amount: bigint): string {
	const part = String(amount % second)
		.padStart(6, '0')
		.replace(/0+$/, '');
	return `${grouped.format(amount / second)}${part && `.${part}`}`;
}

/** `1,204`, `−1,204` */
export function signed(amount: bigint): string {
	return grouped.format(amount).replace('-', '−');
}

/** The noun after a number of checks. */
export function checks(amount: bigint): string {
	return amount === 1n ? 'check' : 'checks';
}

/** A coordinate of a drawing, rounded to hundredths. */
export function hundredth(value: number): number {
	return Math.round(value * 100) / 100;
}
