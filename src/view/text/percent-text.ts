import type { Share, ShareRange } from '../../domain/uptime/share.ts';

/** Hundredths of a percent in a whole. */
const hundredths = 10_000n;

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
