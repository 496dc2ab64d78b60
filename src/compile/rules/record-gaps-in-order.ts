import { recordRule } from './rule.ts';

/** Spells without a record stand in order, apart from each other. */
export const recordGapsInOrder = recordRule({
	name: 'record-gaps-in-order',
	description: 'Gaps in the record end after they begin and stand in order without overlap.',
	examples: {
		of: 'site',
		good: `record_gaps:
  - { from: 2022-06-14T20:23:46Z, to: 2024-01-05T19:09:13Z, why: No notice was published. }
  - { from: 2026-02-06T22:49:40Z, why: No notice was published. }`,
		bad: `record_gaps:
  - { from: 2022-06-14T20:23:46Z, why: No notice was published. }
  - { from: 2026-02-06T22:49:40Z, why: No notice was published. }`,
	},
	find({ site, files }) {
		const gaps = site?.record_gaps ?? [];
		return gaps.flatMap(({ from, to }, i) => {
			const before = gaps[i - 1];
			const at = (field: string) => ({ file: files.site, path: ['record_gaps', i, field] });
			if (to !== undefined && to <= from) return [{ ...at('to'), ...backwards }];
			if (before && (before.to ?? Number.POSITIVE_INFINITY) > from)
				return [{ ...at('from'), ...overlapping }];
			return [];
		});
	},
});

const backwards = {
	message: 'This gap ends before it begins.',
	advice: 'Look at day, hour and offset of both.',
};

const overlapping = {
	message: 'This gap begins before the one above it has ended.',
	advice: 'Put gaps in order of time, each with its “to”; only the last may go without.',
};
