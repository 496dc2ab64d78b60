import { entryRule, recordRule, type Rule } from './rule.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { DAY, type Instant } from '../../time/instant.ts';
import { startOfZonedDay } from '../../time/zone.ts';
import { dayOf } from '../../time/utc-calendar.ts';

/** Fields whose correction moves a start; the name of the file, an address by then, stays. */
const starts = ['began', 'scheduled', 'actual', 'announced', 'updates'];

type Span = readonly [from: Instant, to: Instant, path: readonly string[]];

function spansOf(entry: Entry): Span[] {
	const firstUpdate = entry.updates[0]?.at;
	return [
		...(entry.kind === 'incident'
			? [[entry.began.earliest, entry.began.latest, ['began']] as const]
			: []),
		...(entry.kind === 'maintenance' ? workSpans(entry) : []),
		...(firstUpdate === undefined ? [] : [[firstUpdate, firstUpdate, ['updates']] as const]),
	];
}

function workSpans({ scheduled, actual }: Entry & { kind: 'maintenance' }): Span[] {
	return [scheduled, ...(actual ? [actual] : [])].map(({ from }) => [
		from.earliest,
		from.latest,
		['scheduled', 'from'],
	]);
}

/** Whether the time from `from` to `to` touches `day`, counted in UTC or in `zone`. */
function coversDay(day: string, from: Instant, to: Instant, zone = 'UTC'): boolean {
	const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
	const inUtc = Date.parse(`${day}T00:00:00Z`);
	const inZone = startOfZonedDay(y, m, d, zone);
	const nextInZone = startOfZonedDay(y, m, d + 1, zone);
	return (from < inUtc + DAY && to >= inUtc) || (from < nextInZone && to >= inZone);
}

/** Rules about which file an entry and a notice stand in. */
export const fileNameRules: readonly Rule[] = [
	recordRule({
		name: 'one-file-a-notice',
		description: 'Each published notice stands in `notices` of one file, once.',
		beside: 'notices: [2025-03-01-slow-downloads]',
		good: 'notices: [2025-03-04-sign-in-failing]',
		bad: 'notices: [2025-03-01-slow-downloads]',
		find({ entries }) {
			const firstIn = new Map<string, string>();
			return entries.flatMap(({ file, notices = [] }) =>
				notices.flatMap((notice, i) => {
					const other = firstIn.get(notice);
					firstIn.set(notice, other ?? file);
					if (other === undefined) return [];
					return {
						file,
						path: ['notices', i],
						message: `The notice “${notice}” stands in ${other === file ? 'this list' : other} already.`,
						advice: 'Keep it in the one file that tells it, and relate the two files.',
					};
				}),
			);
		},
	}),
	// The name never changes afterwards, so it may be another day where the start was corrected, or where
	// it is the name of the gallery’s own notice.
	entryRule({
		name: 'file-name-date',
		description:
			'The date in a file’s name is the day of its start or of its first update, in UTC or in its zone; a later correction of the start leaves the name alone.',
		needs: ['began', 'scheduled', 'actual', 'updates', 'zone'],
		good: 'began: 2025-03-04T09:00Z',
		bad: 'began: 2025-03-02T09:00Z\nupdates: [{ at: 2025-03-03T09:30Z, status: investigating, message: Pages fail. }]\nmitigated: null # left out',
		find(entry) {
			const { id, notices = [], corrections = [] } = entry;
			if (notices.includes(id) || corrections.some(({ of }) => starts.includes(of))) return [];
			const day = id.slice(0, 10);
			if (spansOf(entry).some(([from, to]) => coversDay(day, from, to, entry.zone))) return [];
			const [first] = spansOf(entry);
			return {
				path: first?.[2] ?? [],
				message: `The file’s name says ${day}, and this and the first update are of other days.`,
				advice: `Rename the file to ${dayOf(first?.[0] ?? (0 as Instant))}${id.slice(10)}.md, or correct the time.`,
			};
		},
	}),
];
