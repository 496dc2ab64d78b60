import { recordRule } from './rule.ts';

/** Each notice of the gallery's own page is told in one file. */
export const oneFileANotice = recordRule({
	name: 'one-file-a-notice',
	description: 'Each published notice stands in `notices` of one file, once.',
	examples: {
		beside: 'notices: [2025-03-01-slow-downloads]',
		good: 'notices: [2025-03-04-sign-in-failing]',
		bad: 'notices: [2025-03-01-slow-downloads]',
	},
	find({ entries }) {
		const firstIn = new Map<string, string>();
		return entries.flatMap(({ file, notices = [] }) =>
			notices.flatMap((notice, i) => {
				const other = firstIn.get(notice);
				firstIn.set(notice, other ?? file);
				if (other === undefined) return [];
				return [
					{
						file,
						path: ['notices', i],
						message: `The notice “${notice}” stands in ${other === file ? 'this list' : other} already.`,
						advice: 'Keep it in the one file that tells it, and relate the two files.',
					},
				];
			}),
		);
	},
});
