import { type Incident, isIncident } from '../../domain/incident/entry.ts';
import { DAY, MINUTE, toIso } from '../../time/instant.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { entryRule, isWrittenHere, recordRule, type Rule, textRule } from './rule.ts';
import { linksOf } from './texts-of.ts';

/** Phrases about work that is still going on. */
const ongoing =
	/\b(currently|(is|are) (still )?(being )?investigat\w+|we are (still )?(looking|working)|(is|are) (still )?being looked into|under investigation|still investigating|(is|are) ongoing|we will (provide|post|share|give|send)|will be updated|more (information|details|updates) will|further updates|stay tuned)\b/i;

/** A page of current status: the host of a status site without the path of one event. */
const live =
	/^https?:\/\/(azure\.status\.microsoft|status\.[\w.-]+|[\w.-]*status\.(com|io|dev)|[\w-]+\.statuspage\.io)(\/([a-z]{2}-[a-z]{2}|status|#.*)?)*$/i;

/** Multiples of this many minutes are often chosen by people, so that they may repeat by chance. */
const round = 15;

function isCopy(a: Incident, b: Incident): boolean {
	const minute = minuteOfDay(a);
	if (minute % round === 0 || a.began.earliest - b.began.earliest < DAY) return false;
	return minute === minuteOfDay(b);
}

function minuteOfDay({ began }: Incident): number {
	return Math.floor((((began.earliest % DAY) + DAY) % DAY) / MINUTE);
}

/** The most days between the start of an incident and its first update; more is likely a wrong year. */
const longest = 60;

/** Statuses that users feel. */
const felt = ['partial_outage', 'major_outage'];

/** Warnings about what is allowed and rarely meant. */
export const likelyMistakeRules: readonly Rule[] = [
	entryRule({
		name: 'no-open-ends',
		description: 'The last update of what is resolved does not speak as if it went on.',
		severity: 'warning',
		needs: ['updates', 'notices'],
		good: `updates: [{ at: 2025-03-04T10:00Z, status: resolved, message: The certificate has been renewed. }]`,
		bad: `updates: [{ at: 2025-03-04T10:00Z, status: resolved, message: We are working on a new certificate. }]`,
		find(entry) {
			const index = entry.updates.length - 1;
			const { status, message = '' } = entry.updates[index] ?? {};
			const [fragment] = ongoing.exec(message) ?? [];
			if (!fragment || (status !== 'resolved' && status !== 'completed')) return [];
			if (!isWrittenHere(entry)) return [];
			return {
				path: ['updates', index, 'message'],
				fragment,
				message: `The last update says ${status}, and “${fragment}” sounds as if it went on.`,
				advice: 'Say what is true now; what remains to be done is a repair.',
			};
		},
	}),
	textRule({
		name: 'no-live-links',
		description: 'No link leads to a live status page: tomorrow it shows something else.',
		severity: 'warning',
		good: 'sources: [https://azure.status.microsoft/en-us/status/history/]',
		bad: 'sources: [https://azure.status.microsoft/en-us/status]',
		find(file) {
			return linksOf(file).flatMap(({ path, text }) =>
				live.test(text)
					? {
							path,
							fragment: text,
							message: `“${text}” is a live status page: tomorrow it shows something else.`,
							advice: 'Link to its page about this event, or to its history.',
						}
					: [],
			);
		},
	}),
	// Two incidents in a row rarely begin at the same minute of the day, unless one was copied.
	recordRule({
		name: 'no-copied-time',
		description:
			'No incident began at the same minute of the day as the one before it; quarters of an hour do not count.',
		severity: 'warning',
		needs: ['began', 'notices'],
		beside: 'began: 2025-03-01T09:07Z',
		good: 'began: 2025-03-04T09:08Z',
		bad: 'began: 2025-03-04T09:07Z',
		find({ entries }) {
			const known = entries
				.filter(isIncident)
				.filter(({ began }) => isExact(began))
				.sort((a, b) => a.began.earliest - b.began.earliest);
			return known.flatMap((entry, i) => {
				const before = known[i - 1];
				if (!before || !isCopy(entry, before) || !isWrittenHere(entry)) return [];
				return {
					file: entry.file,
					path: ['began'],
					message: `${before.file} began at the same minute of another day (${toIso(before.began.earliest)}).`,
					advice: 'If the time was copied with the file, correct it.',
				};
			});
		},
	}),
	entryRule({
		name: 'start-before-first-update',
		description: 'The start of an incident is not merely the minute in which it was first told.',
		severity: 'warning',
		needs: ['began', 'updates', 'notices'],
		good: 'began: 2025-03-04T09:00Z',
		bad: `began: 2025-03-04T09:30Z
updates: [{ at: 2025-03-04T09:30:20Z, status: investigating, message: Pages fail. }]
mitigated: null # left out`,
		find(entry) {
			const firstUpdate = entry.updates[0]?.at;
			if (entry.kind !== 'incident' || !firstUpdate || !isExact(entry.began)) return [];
			const minute = (at: number) => Math.floor(at / MINUTE);
			if (minute(entry.began.earliest) !== minute(firstUpdate) || !isWrittenHere(entry)) return [];
			return {
				path: ['began'],
				message: 'The start is the very minute of the first update.',
				advice: 'Write when users were first affected, or bounds A/B if that is not known.',
			};
		},
	}),
	// What an update calls failing has begun by then, so the bounds of the start end there at the latest.
	entryRule({
		name: 'start-no-later-than-first-update',
		description:
			'The latest instant at which an incident can have begun is no later than its first update.',
		severity: 'warning',
		needs: ['began', 'updates'],
		good: 'began: 2025-03-04T09:00Z/2025-03-04T09:30Z',
		bad: 'began: 2025-03-04T09:00Z/2025-03-04T09:40Z',
		find(entry) {
			const firstUpdate = entry.updates[0]?.at;
			if (entry.kind !== 'incident' || !firstUpdate || entry.retracted) return [];
			const { earliest, latest } = entry.began;
			if (isExact(entry.began) || latest <= firstUpdate || earliest > firstUpdate) return [];
			return {
				path: ['began'],
				message: `The start may be as late as ${toIso(latest)}, and the first update spoke of it at ${toIso(firstUpdate)}.`,
				advice: `Write bounds that end there: ${toIso(earliest)}/${toIso(firstUpdate)}.`,
			};
		},
	}),
	// A start far from the first update is likely in the wrong year.
	entryRule({
		name: 'start-near-first-update',
		description:
			'An incident began at most 60 days before its first update and at most a day after it, unless it is `backfilled`.',
		severity: 'warning',
		needs: ['began', 'updates', 'backfilled'],
		good: 'began: 2025-03-04T09:00Z',
		bad: 'began: 2024-03-04T09:00Z',
		find(entry) {
			const firstUpdate = entry.updates[0]?.at;
			if (entry.kind !== 'incident' || !firstUpdate || entry.backfilled) return [];
			const { earliest, latest } = entry.began;
			if (firstUpdate - latest <= longest * DAY && earliest - firstUpdate <= DAY) return [];
			return {
				path: ['began'],
				message: `The start is far from the first update (${toIso(firstUpdate)}).`,
				advice: 'Look at the year. What was entered from an older record is “backfilled: true”.',
			};
		},
	}),
	// How great the impact was, people decide.
	entryRule({
		name: 'impact-fits-effects',
		description: 'An incident in which a component was out has an impact.',
		severity: 'warning',
		good: 'impact: minor\ncomponents: [{ id: website, status: major_outage }]',
		bad: 'impact: none\ncomponents: [{ id: website, status: major_outage }]',
		find(entry) {
			if (entry.kind !== 'incident' || entry.impact !== 'none') return [];
			const out = entry.components.find((effect) => effect && felt.includes(effect.status));
			if (!out) return [];
			return {
				path: ['impact'],
				message: `Impact is none, and “${out.id}” was out (${out.status}).`,
				advice: 'Say how much users felt of it: minor, major or critical.',
			};
		},
	}),
];
