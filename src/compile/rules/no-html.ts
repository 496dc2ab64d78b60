import { textRule } from './rule.ts';
import { markdownOf, withoutCode } from './texts-of.ts';

/** A tag, which may run over lines of one paragraph, or the beginning of a comment. */
const tag = /<\/?[A-Za-z](?:[^<>\n]|\n(?!\s*\n))*>|<!--|<!\[CDATA\[|<\?/g;
/** A link in angle brackets is none; where it may not lead, another rule says. */
const link = /^<[A-Za-z][A-Za-z0-9+.-]+:[^\s<>]*>$|^<[\w.+-]+@[\w.-]+>$/;

/** HTML in a text does nothing: every page and feed shows it as it was typed, and hides comments. */
export const noHtml = textRule({
	name: 'no-html',
	description: 'Texts hold no HTML and no bare angle brackets: pages and feeds show them as typed.',
	severity: 'warning',
	examples: {
		good: 'workaround: Run `Save-Module <name>`.',
		bad: 'workaround: Run Save-Module <name>.',
	},
	find(file) {
		return markdownOf(file).flatMap(({ path, text }) => {
			const tags = withoutCode(text).match(tag) ?? [];
			const found = tags.find((fragment) => !link.test(fragment));
			if (!found) return [];
			const fragment = found.split('\n')[0] ?? found;
			return [
				{
					path,
					fragment,
					message: `“${fragment}” is taken for HTML, which pages and feeds show as it is typed.`,
					advice: 'Write Markdown; put code and placeholders in backquotes.',
				},
			];
		});
	},
});
