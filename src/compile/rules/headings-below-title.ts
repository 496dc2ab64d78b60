import { textRule } from './rule.ts';
import { markdownOf, withoutCode } from './texts-of.ts';

const firstLevel = /^(# .*|.+\n=+)$/m;

/** The page's title is its one heading of the first level. */
export const headingsBelowTitle = textRule({
	name: 'headings-below-title',
	description: 'Headings in texts begin at the second level (##): the first is the page’s title.',
	examples: {
		good: 'workaround: "## By hand\\n\\nDownload the package from its page."',
		bad: 'workaround: "# By hand\\n\\nDownload the package from its page."',
	},
	find(file) {
		return markdownOf(file).flatMap(({ path, text }) => {
			const [heading] = firstLevel.exec(withoutCode(text)) ?? [];
			if (heading === undefined) return [];
			const fragment = heading.split('\n')[0] ?? heading;
			return [
				{
					path,
					fragment,
					message: `“${fragment}” is a heading of the first level, and that is the page’s title.`,
					advice: 'Begin headings with ##.',
				},
			];
		});
	},
});
