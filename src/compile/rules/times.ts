import type { Entry } from '../../domain/incident/entry.ts';
import { type FieldPath, valueAt } from '../../schema/field-path.ts';
import { toIso } from '../../time/instant.ts';
import { isCertainlyAfter } from '../../time/uncertain-time.ts';
import { fieldName } from '../diagnostics/report.ts';
import { entryRule } from './rule.ts';
import { isTime, pastTimesOf, timeText } from './times-of.ts';

/** Nothing lies before what it follows, whichever instants within uncertain times are chosen. */
export const orderOfTimes = entryRule({
	name: 'order-of-times',
	description:
		'An end does not lie before its start, and nothing is noticed, declared or ended before it began; times that are not known exactly break this only where every choice does.',
	needs: ['began', 'mitigated', 'scheduled', 'actual'],
	good: 'mitigated: 2025-03-04T11:00Z',
	bad: 'mitigated: 2025-03-04T08:00Z',
	find(entry) {
		return pathsInOrder(entry).flatMap(([first, path]) => {
			const [before, after] = [valueAt(entry, first), valueAt(entry, path)];
			if (!isTime(before) || !isTime(after) || !isCertainlyAfter(before, after)) return [];
			return {
				path,
				message: `This (${timeText(after)}) lies before “${fieldName(first)}” (${timeText(before)}).`,
				advice: 'Look at day, hour and offset of both. The later of the two must come second.',
			};
		});
	},
});

/** The paths of times of which the second does not lie before the first. */
function pathsInOrder(entry: Entry): (readonly [FieldPath, FieldPath])[] {
	const { components, lost = [] } = entry;
	const spans = [
		['scheduled'],
		['actual'],
		...components.flatMap((_, i) => [['components', i]]),
		...lost.flatMap((_, i) => [['lost', i]]),
	];
	return [
		...inheritedEnd(entry),
		...[['detected', 'at'], ['declared'], ['mitigated']].map((path) => [['began'], path] as const),
		...spans.map(
			(path) =>
				[
					[...path, 'from'],
					[...path, 'to'],
				] as const,
		),
	];
}

/** Work that has begun and has no end of its own takes that of its plan. */
function inheritedEnd(entry: Entry): (readonly [FieldPath, FieldPath])[] {
	if (entry.kind !== 'maintenance' || !entry.actual || entry.actual.to) return [];
	return [
		[
			['actual', 'from'],
			['scheduled', 'to'],
		],
	];
}

/** What is recorded as past lies before the real clock. */
export const nothingInTheFuture = entryRule({
	name: 'nothing-in-the-future',
	description:
		'Nothing but planned work, promises and announcements lies in the future; only `check` looks at the clock.',
	needs: ['began', 'scheduled'],
	clock: '2025-03-04T12:00:00Z',
	good: 'mitigated: 2025-03-04T09:50Z',
	bad: 'mitigated: 2025-03-05T09:50Z',
	find(entry, { clock }) {
		if (clock === undefined) return [];
		return pastTimesOf(entry)
			.filter(({ time }) => time.earliest > clock)
			.map(({ path, time }) => ({
				path,
				message: `This lies in the future: ${timeText(time)}, and it is ${toIso(clock)} now.`,
				advice: 'Look at year, day and offset; what is planned is of kind maintenance.',
			}));
	},
});
