import { toIso } from '../../time/instant.ts';
import { entryRule } from './rule.ts';
import { pastTimesOf, timeText } from './times-of.ts';

/** What is told as having happened has happened, by the real clock. */
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
