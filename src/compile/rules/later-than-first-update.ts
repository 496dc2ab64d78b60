import { toIso } from '../../time/instant.ts';
import { entryRule } from './rule.ts';
import { toldAt } from './times-of.ts';

/** What changes or completes something published comes after it was published. */
export const laterThanFirstUpdate = entryRule({
	name: 'later-than-first-update',
	description: 'Corrections, a retraction and the postmortem come after the first update.',
	needs: ['updates'],
	examples: {
		good: 'retracted: { at: 2025-03-04T11:00Z, why: The test itself was at fault. }',
		bad: 'retracted: { at: 2025-03-04T08:00Z, why: The test itself was at fault. }',
	},
	find({ updates, corrections = [], retracted, postmortem }) {
		const first = updates[0]?.at;
		if (first === undefined) return [];
		const words = [
			...corrections.flatMap(({ at }, i) => toldAt(['corrections', i, 'at'], at)),
			...toldAt(['retracted', 'at'], retracted?.at),
			...toldAt(['postmortem', 'at'], postmortem?.at),
		];
		return words
			.filter(({ time }) => time.earliest < first)
			.map(({ path, time }) => ({
				path,
				message: `This (${toIso(time.earliest)}) is earlier than the first update (${toIso(first)}).`,
				advice: 'Write the instant at which it became public; it cannot lie before the first word.',
			}));
	},
});
