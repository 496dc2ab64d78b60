import { entryRule, type Rule } from './rule.ts';

/** Words that are true for a while only; a title stays in feeds, chats and addresses for ever. */
const passing =
	/\b(resolved|fixed|mitigated|solved|ongoing|on-going|currently|investigating|monitoring|completed|cancelled|postponed|(is|are) (down|back|experiencing|being)|has been|have been|no longer)\b|^update\b:?(?= \d|:| -)|[[(]update\b/i;

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

/** Rules about titles: they stay in feeds, chats and addresses for ever. */
export const titleRules: readonly Rule[] = [
	entryRule({
		name: 'no-status-in-title',
		description: 'A title says what fails, not where things stand: that is in the updates.',
		needs: ['title'],
		good: 'title: Users cannot sign in',
		bad: "title: 'Resolved: users cannot sign in'",
		find({ title }) {
			const [fragment] = passing.exec(title) ?? [];
			if (!fragment) return [];
			return {
				path: ['title'],
				fragment,
				message: `“${fragment}” says where things stand, and that will change.`,
				advice: 'Name what fails, such as “Users cannot sign in”, and tell the rest in updates.',
			};
		},
	}),
	entryRule({
		name: 'no-date-in-title',
		description: 'A title holds no date and no time of day: pages show them, from the facts.',
		needs: ['title'],
		good: 'title: Users cannot sign in',
		bad: 'title: Users cannot sign in on 4 March',
		find({ title }) {
			const [fragment] = dates.exec(title) ?? [];
			if (!fragment) return [];
			return {
				path: ['title'],
				fragment,
				message: `“${fragment}” is a date or a time.`,
				advice: 'Leave it out: every page shows the dates beside the title.',
			};
		},
	}),
	// A title also stands where no markup is understood.
	entryRule({
		name: 'plain-title',
		description:
			'A title is a phrase that begins with a capital or a digit, without full stop, exclamation or markup.',
		needs: ['title'],
		good: 'title: Users cannot sign in',
		bad: 'title: Users **cannot** sign in',
		find({ title }) {
			const [fragment] = /[.!]$|[*`<>]|__|\]\(/.exec(title) ?? [];
			if (fragment)
				return {
					path: ['title'],
					fragment,
					message: `“${fragment}” has no place in a title: it also stands in feeds and on tabs.`,
					advice: 'Write one plain phrase, without markup and without a full stop.',
				};
			if (!/^\p{Ll}/u.test(title) || /^\p{Ll}+\p{Lu}/u.test(title)) return [];
			const message = 'The title begins with a small letter.';
			return [{ path: ['title'], message, advice: 'Begin it with a capital.' }];
		},
	}),
];
