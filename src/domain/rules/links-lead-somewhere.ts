import { entryRule, type WholeRecord } from './rule.ts';
import { markdownOf, withoutCode } from './texts-of.ts';

const markdownLink = /\]\(\s*<?([^\s)>]*)/g;

/** A link in a text leads to a page of this site or to a safe address. */
export const linksLeadSomewhere = entryRule({
	name: 'links-lead-somewhere',
	description:
		'Links in texts are https:, mailto: or pages of this site, and an incident that is linked exists.',
	examples: {
		body: '## Summary\n\nA certificate had expired.',
		good: 'workaround: See [the documentation](https://learn.microsoft.com/powershell/).\nwrite_up: { at: 2025-03-20T09:00Z }',
		bad: 'workaround: See [the documentation](http://learn.microsoft.com/powershell/).\nwrite_up: { at: 2025-03-20T09:00Z }',
	},
	find(entry, record) {
		return markdownOf(entry).flatMap(({ path, text }) =>
			[...withoutCode(text).matchAll(markdownLink)].flatMap(([, target = '']) => {
				const fault = faultOf(target, record);
				return fault ? [{ path, ...(target ? { words: target } : {}), ...fault }] : [];
			}),
		);
	},
});

function faultOf(target: string, { ids }: WholeRecord) {
	if (/^(https:\/\/|mailto:|#)/.test(target)) return undefined;
	if (!target.startsWith('/') || target.startsWith('//')) return unsafe(target);
	const [, id] = /^\/incidents\/([^/#?]+)/.exec(target) ?? [];
	if (id === undefined || ids.has(id)) return undefined;
	return {
		message: `The link leads to “${id}”, and there is no such file.`,
		advice: 'Write /incidents/ and the name of a file without .md.',
	};
}

function unsafe(target: string) {
	return {
		message: `The link leads to “${target}”.`,
		advice: 'Links begin with https:// or mailto:, or with / for a page of this site.',
	};
}
