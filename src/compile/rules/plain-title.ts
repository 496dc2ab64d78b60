import { entryRule } from './rule.ts';

/** A title is one plain phrase, since it also stands where no markup is understood. */
export const plainTitle = entryRule({
	name: 'plain-title',
	description:
		'A title is a phrase that begins with a capital or a digit, without full stop, exclamation or markup.',
	needs: ['title'],
	examples: {
		good: 'title: Users cannot sign in',
		bad: 'title: Users **cannot** sign in',
	},
	find({ title }) {
		const [fragment] = /[.!]$|[*`<>]|__|\]\(/.exec(title) ?? [];
		if (fragment)
			return [
				{
					path: ['title'],
					fragment,
					message: `“${fragment}” has no place in a title: it also stands in feeds and on tabs.`,
					advice: 'Write one plain phrase, without markup and without a full stop.',
				},
			];
		if (!/^\p{Ll}/u.test(title) || /^\p{Ll}+\p{Lu}/u.test(title)) return [];
		const message = 'The title begins with a small letter.';
		return [{ path: ['title'], message, advice: 'Begin it with a capital.' }];
	},
});
