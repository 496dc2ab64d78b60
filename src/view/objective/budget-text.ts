import type { Both } from '../../domain/objective/budget-spend.ts';
import type { Ratio } from '../../domain/objective/burn-rate.ts';
import type { Indicator } from '../../schema/objective-schema.ts';
import { MINUTE } from '../../time/instant.ts';
import { nb, signed } from '../text/number-text.ts';

/** The unit in which amounts are written: a minute, in thousandths of a millisecond, or one check. */
function sizeOf(indicator: Indicator): bigint {
	return indicator === 'good_checks' ? 1n : BigInt(MINUTE) * 1000n;
}

/** `129 min`, `40 checks`: a budget, rounded down. */
export function budgetText(budget: bigint, indicator: Indicator): string {
	return withUnit(signed(floor(budget, sizeOf(indicator))), indicator);
}

/** `77 min`, `76 to 1,259 min`: the amount spent, rounded up; a range is rounded outward. */
export function spentText(spent: Both<bigint>, indicator: Indicator): string {
	return withUnit(spentNumber(spent, indicator), indicator);
}

/** `355 of 424 checks`, `76 to 1,259 of 129 min`: the amount spent, of the budget. */
export function spentOfText(spent: Both<bigint>, budget: bigint, indicator: Indicator): string {
	return `${spentNumber(spent, indicator)} of ${budgetText(budget, indicator)}`;
}

/** `572 min`, `−611 to 572 min`: the amount left, rounded down; a range is rounded outward. */
export function leftText({ certain, possible }: Both<bigint>, indicator: Indicator): string {
	const size = sizeOf(indicator);
	const to = certain === possible ? floor(certain, size) : ceil(certain, size);
	return withUnit(range(floor(possible, size), to), indicator);
}

/** `786 min over`, `572 min left`: one end of the amount left, rounded as in the range of both. */
export function endText(amount: bigint, end: 'certain' | 'possible', indicator: Indicator): string {
	const size = sizeOf(indicator);
	const value = end === 'certain' ? ceil(amount, size) : floor(amount, size);
	const text = withUnit(signed(value < 0n ? -value : value), indicator);
	return `${text} ${value < 0n ? 'over' : 'left'}`;
}

/** `0.06`, `0 to 2.41`: a burn rate, rounded up; a range is rounded outward. */
export function rateText({ certain, possible }: Both<Ratio>): string {
	const [least, most] = [hundredths(certain), hundredths(possible)];
	const isOne = certain.part * possible.whole === possible.part * certain.whole;
	const [from, to] = [isOne ? most.up : least.down, most.up].map((value) => decimal(value));
	return from === to ? String(from) : `${from} to ${to}`;
}

function spentNumber({ certain, possible }: Both<bigint>, indicator: Indicator): string {
	const size = sizeOf(indicator);
	const from = certain === possible ? ceil(certain, size) : floor(certain, size);
	return range(from, ceil(possible, size));
}

function hundredths({ part, whole }: Ratio): { down: bigint; up: bigint } {
	return { down: floor(part * 100n, whole), up: ceil(part * 100n, whole) };
}

function decimal(value: bigint): string {
	const part = value % 100n;
	const rest = part === 0n ? '' : `.${String(part).padStart(2, '0')}`;
	return `${signed(value / 100n)}${rest}`;
}

function withUnit(text: string, indicator: Indicator): string {
	if (indicator !== 'good_checks') return `${text}${nb}min`;
	return `${text}${nb}${text === '1' ? 'check' : 'checks'}`;
}

function range(from: bigint, to: bigint): string {
	return from === to ? signed(from) : `${signed(from)} to ${signed(to)}`;
}

function floor(value: bigint, size: bigint): bigint {
	const cut = value / size;
	return value < 0n && cut * size !== value ? cut - 1n : cut;
}

function ceil(value: bigint, size: bigint): bigint {
	return -floor(-value, size);
}
