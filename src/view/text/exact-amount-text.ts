import type { Indicator } from '../../schema/objective-schema.ts';

/** A space at which no line breaks. */
const nb = '\u00a0';
const format = new Intl.NumberFormat('en-GB');

/** Thousandths of a millisecond in a second. */
const second = 1_000_000n;

/** `76 min 4.5 s`, `7 checks`, `0`: an amount to the last digit, so that lines add up as they are read. */
export function exactText(amount: bigint, indicator: Indicator): string {
	if (amount === 0n) return '0';
	if (indicator === 'good_checks') return `${format.format(amount)}${nb}${checks(amount)}`;
	const minutes = amount / (60n * second);
	const rest = amount % (60n * second);
	return [
		minutes > 0n ? `${format.format(minutes)}${nb}min` : '',
		rest > 0n ? `${seconds(rest)}${nb}s` : '',
	]
		.filter(Boolean)
		.join(' ');
}

/** `7,776,000 s`, `−4.5 s`, `1,204 checks`: an amount as a formula has it. */
export function termText(amount: bigint, indicator: Indicator): string {
	if (indicator === 'good_checks') return `${signed(amount)} ${checks(amount)}`;
	return amount < 0n ? `−${seconds(-amount)} s` : `${seconds(amount)} s`;
}

function seconds(amount: bigint): string {
	const part = String(amount % second)
		.padStart(6, '0')
		.replace(/0+$/, '');
	return `${format.format(amount / second)}${part && `.${part}`}`;
}

function signed(amount: bigint): string {
	return format.format(amount).replace('-', '−');
}

function checks(amount: bigint): string {
	return amount === 1n ? 'check' : 'checks';
}
