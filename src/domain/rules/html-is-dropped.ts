import { entryRule } from './rule.ts';
import { markdownOf, withoutCode } from './texts-of.ts';

const tag = /<\/?[A-Za-z][^>\n]*>/;
const address = /^<(https|mailto):/;

/** HTML in a text would not be seen: it is left out of every page and feed. */
export const htmlIsDropped = entryRule({
	name: 'html-is-dropped',
	description: 'Texts hold no HTML and no bare angle brackets: pages and feeds leave them out.',
	severity: 'warning',
	examples: {
		good: 'workaround: Run `Save-Module <name>`.',
		bad: 'workaround: Run Save-Module <name>.',
	},
	find(entry) {
		return markdownOf(entry).flatMap(({ path, text }) => {
			const [words] = tag.exec(withoutCode(text)) ?? [];
			if (!words || address.test(words)) return [];
			return [
				{
					path,
					words,
					message: `“${words}” is taken for HTML, which pages and feeds leave out.`,
					advice: 'Write Markdown; put code and placeholders in backquotes.',
				},
			];
		});
	},
});
