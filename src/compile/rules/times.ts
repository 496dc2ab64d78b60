import type { Entry } from '../../domain/incident/entry.ts';
import { toIso } from '../../time/instant.ts';
import { isCertainlyAfter } from '../../time/uncertain-time.ts';
import { fieldName } from '../diagnostics/report.ts';
import { entryRule } from './rule.ts';
import { pastTimesOf, timeText, fieldTime, type FieldTime } from './times-of.ts';

/** Nothing lies before what it follows, whichever instants within uncertain times are chosen. */
export const orderOfTimes = entryRule({
	name: 'order-of-times',
	description:
		'An end does not lie before its start, and nothing is noticed, declared or ended before it began; times that are not known exactly break this only where every choice does.',
	needs: ['began', 'mitigated', 'scheduled', 'actual'],
	examples: {
		good: 'mitigated: 2025-03-04T11:00Z',
		bad: 'mitigated: 2025-03-04T08:00Z',
	},
	find(entry) {
		return pairsIn(entry).flatMap(({ first, then }) =>
			isCertainlyAfter(first.time, then.time)
				? {
						path: then.path,
						message: `This (${timeText(then.time)}) lies before “${fieldName(first.path)}” (${timeText(first.time)}).`,
						advice: 'Look at day, hour and offset of both. The later of the two must come second.',
					}
				: [],
		);
	},
});

interface Pair {
	readonly first: FieldTime;
	readonly then: FieldTime;
}

function pairsIn(entry: Entry): Pair[] {
	return [
		...(entry.kind === 'incident' ? incidentPairs(entry) : []),
		...(entry.kind === 'maintenance' ? workPairs(entry) : []),
		...entry.components.flatMap(({ from, to }, i) =>
			pairs(fieldTime(['components', i, 'from'], from), fieldTime(['components', i, 'to'], to)),
		),
		...(entry.lost ?? []).flatMap(({ from, to }, i) =>
			pairs(fieldTime(['lost', i, 'from'], from), fieldTime(['lost', i, 'to'], to)),
		),
	];
}

function incidentPairs(entry: Entry & { kind: 'incident' }): Pair[] {
	return pairs(fieldTime(['began'], entry.began), [
		...fieldTime(['detected', 'at'], entry.detected?.at),
		...fieldTime(['declared'], entry.declared),
		...fieldTime(['mitigated'], entry.mitigated),
	]);
}

function workPairs({ scheduled, actual }: Entry & { kind: 'maintenance' }): Pair[] {
	return [
		...pairs(
			fieldTime(['scheduled', 'from'], scheduled.from),
			fieldTime(['scheduled', 'to'], scheduled.to),
		),
		...pairs(fieldTime(['actual', 'from'], actual?.from), fieldTime(['actual', 'to'], actual?.to)),
	];
}

function pairs(firsts: FieldTime[], thens: FieldTime[]): Pair[] {
	return firsts.flatMap((first) => thens.map((then) => ({ first, then })));
}

/** What is recorded as past lies before the real clock. */
export const nothingInTheFuture = entryRule({
	name: 'nothing-in-the-future',
	description:
		'Nothing but planned work, promises and announcements lies in the future; only `check` looks at the clock.',
	needs: ['began', 'scheduled'],
	examples: {
		clock: '2025-03-04T12:00:00Z',
		good: 'mitigated: 2025-03-04T09:50Z',
		bad: 'mitigated: 2025-03-05T09:50Z',
	},
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
