import { entryRule } from './rule.ts';

const month = String.raw`(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t(ember)?)?|oct(ober)?|nov(ember)?|dec(ember)?)\b\.?`;
const number = String.raw`\d{1,4}(st|nd|rd|th)?\b`;

/** Dates and times of day, as people write them. */
const dates = new RegExp(
	[
		String.raw`\b\d{4}-\d\d(-\d\d)?\b`,
		String.raw`\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b`,
		String.raw`\b${month} ${number}`,
		String.raw`\b${number} (of )?${month}`,
		String.raw`\b\d{1,2}:\d\d\b`,
		String.raw`\b(today|yesterday|tonight|this (morning|week|month))\b`,
	].join('|'),
	'i',
);

/** A title holds no date: the page shows it, computed from the facts. */
export const noDateInTitle = entryRule({
	name: 'no-date-in-title',
	description: 'A title holds no date and no time of day: pages show them, from the facts.',
	needs: ['title'],
	examples: {
		good: 'title: Users cannot sign in',
		bad: 'title: Users cannot sign in on 4 March',
	},
	find({ title }) {
		const [fragment] = dates.exec(title) ?? [];
		if (!fragment) return [];
		return [
			{
				path: ['title'],
				fragment,
				message: `“${fragment}” is a date or a time.`,
				advice: 'Leave it out: every page shows the dates beside the title.',
			},
		];
	},
});
