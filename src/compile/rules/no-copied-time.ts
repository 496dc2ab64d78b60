import { type Incident, isIncident } from '../../domain/incident/entry.ts';
import { DAY, MINUTE, toIso } from '../../time/instant.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { recordRule } from './rule.ts';
import { isWrittenHere } from './written-here.ts';

/** Minutes that people choose: many an incident begins at a full hour, as far as anybody noted. */
const round = 15;

/** Two incidents in a row did not begin at the same minute of the day, unless one was copied. */
export const noCopiedTime = recordRule({
	name: 'no-copied-time',
	description:
		'No incident began at the same minute of the day as the one before it; quarters of an hour do not count.',
	severity: 'warning',
	needs: ['began', 'notices'],
	examples: {
		beside: 'began: 2025-03-01T09:07Z',
		good: 'began: 2025-03-04T09:08Z',
		bad: 'began: 2025-03-04T09:07Z',
	},
	find({ entries }) {
		const known = entries
			.filter(isIncident)
			.filter(({ began }) => isExact(began))
			.sort((a, b) => a.began.earliest - b.began.earliest);
		return known.flatMap((entry, i) => {
			const before = known[i - 1];
			if (!before || !isCopy(entry, before) || !isWrittenHere(entry)) return [];
			return [
				{
					file: entry.file,
					path: ['began'],
					message: `${before.file} began at the same minute of another day (${toIso(before.began.earliest)}).`,
					advice: 'If the time was copied with the file, correct it.',
				},
			];
		});
	},
});

function isCopy(a: Incident, b: Incident): boolean {
	const minute = minuteOfDay(a);
	if (minute % round === 0 || a.began.earliest - b.began.earliest < DAY) return false;
	return minute === minuteOfDay(b);
}

function minuteOfDay({ began }: Incident): number {
	return Math.floor((((began.earliest % DAY) + DAY) % DAY) / MINUTE);
}
