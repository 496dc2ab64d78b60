import { newNameOf } from '../../schema/redirects.ts';
import { textRule, type ParsedContent } from './rule.ts';
import { markdownOf, withoutCode } from './texts-of.ts';

/** The three ways to write a link: beside its text, below as a reference, in angle brackets. */
const markdownLink =
	/\]\(\s*<?([^\s)>]*)|^ {0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*<?([^\s>]+)|<([A-Za-z][A-Za-z0-9+.-]+:[^\s<>]*)>/gm;

/** A link in a text leads to a page of this site or to a safe address. */
export const linksLeadSomewhere = textRule({
	name: 'links-lead-somewhere',
	description:
		'Links in texts are https:, mailto: or pages of this site, and an incident that is linked exists.',
	examples: {
		body: '## Summary\n\nA certificate had expired.',
		good: 'workaround: See [the documentation](https://learn.microsoft.com/powershell/).\npostmortem: { at: 2025-03-20T09:00Z }',
		bad: 'workaround: See [the documentation](http://learn.microsoft.com/powershell/).\npostmortem: { at: 2025-03-20T09:00Z }',
	},
	find(file, record) {
		return markdownOf(file).flatMap(({ path, text }) =>
			[...withoutCode(text).matchAll(markdownLink)].flatMap(([, beside, below, bare]) => {
				const target = beside ?? below ?? bare ?? '';
				const fault = faultOf(target, record);
				return fault ? [{ path, ...(target ? { fragment: target } : {}), ...fault }] : [];
			}),
		);
	},
});

function faultOf(target: string, { ids, site }: ParsedContent) {
	if (/^(https:\/\/[^\\]|mailto:|#)/i.test(target)) return undefined;
	if (!/^\/(?![/\\])/.test(target)) return unsafe(target);
	const [, id] = /^\/incidents\/([^/#?]+)/.exec(target) ?? [];
	if (id === undefined || ids.has(id)) return undefined;
	const meant = newNameOf(id, site?.redirects);
	return {
		message: `The link leads to “${id}”, and there is no such file.`,
		advice: meant
			? `That file has another name now: write /incidents/${meant}/.`
			: 'Write /incidents/ and the name of a file without .md.',
	};
}

function unsafe(target: string) {
	return {
		message: target ? `The link leads to “${target}”.` : 'The link leads nowhere.',
		advice: 'Links begin with https:// or mailto:, or with / for a page of this site.',
	};
}
