import { nodesIn } from '../../text/nodes-in.ts';
import { findEatenSigns } from './eaten-signs.ts';
import { findFoldedLine } from './folded-lines.ts';
import { changesIn } from './markdown.ts';
import { type Rule, textRule } from './rule.ts';
import { markdownOf, type MarkdownText, partOf, treesOf, type Written } from './texts-of.ts';

/** Numbers of a list that are shown as others: neither in order nor all the same. */
function findOtherNumbers({ tree, text }: MarkdownText) {
	return nodesIn(tree.root).flatMap((node) => {
		if (node.type !== 'list' || !node.ordered) return [];
		const items = node.children.map(({ position }) => {
			const start = position?.start.offset ?? 0;
			return { start, number: Number.parseInt(text.slice(start, start + 9), 10) };
		});
		const first = items[0]?.number ?? 1;
		if (items.every(({ number }) => number === first)) return [];
		const index = items.findIndex(({ number }, i) => number !== first + i);
		const item = items[index];
		if (!item) return [];
		const end = item.start + String(item.number).length + 1;
		return [{ start: item.start, end, shown: first + index }];
	});
}

/** Whether a file was entered later from another record, whose wording nobody can change truthfully. */
function isBackfilled({ data }: Written): boolean {
	return (data as { readonly backfilled?: unknown } | null)?.backfilled === true;
}

/** Warnings about Markdown that does something else than its writer likely means. */
export const markdownMistakeRules: readonly Rule[] = [
	textRule({
		name: 'headings-below-title',
		description: 'Headings in texts begin at the second level (##): the first is the page’s title.',
		severity: 'warning',
		good: 'workaround: "## By hand\\n\\nDownload the package from its page."',
		bad: 'workaround: "# By hand\\n\\nDownload the package from its page."',
		find: (file) =>
			isBackfilled(file)
				? []
				: changesIn(file, 'top-heading').map(({ place }) => ({
						...place,
						message: `“${place.fragment}” is a heading of the first level, and that is the page’s title.`,
						advice: 'Begin headings with ##.',
					})),
	}),
	// HTML has no effect: pages and feeds show tags as they were typed.
	textRule({
		name: 'no-html',
		description:
			'Texts hold no HTML and no bare angle brackets: pages and feeds show them as typed.',
		severity: 'warning',
		good: 'workaround: Run `Save-Module <name>`.',
		bad: 'workaround: Run Save-Module <name>.',
		find: (file) =>
			isBackfilled(file)
				? []
				: [...Map.groupBy(changesIn(file, 'html'), ({ text }) => text.path).values()].flatMap(
						([first]) =>
							first
								? {
										...first.place,
										message: `“${first.place.fragment}” is taken for HTML, which pages and feeds show as it is typed.`,
										advice: 'Write Markdown; put code and placeholders in backquotes.',
									}
								: [],
					),
	}),
	textRule({
		name: 'addresses-by-https',
		description: 'An address that stands in a text by itself begins with https://, and is a link.',
		severity: 'warning',
		good: 'workaround: See https://learn.microsoft.com/powershell/.',
		bad: 'workaround: See http://learn.microsoft.com/powershell/.',
		find: (file) =>
			isBackfilled(file)
				? []
				: changesIn(file, 'unlinked-address').map(({ place }) => ({
						...place,
						message: `“${place.fragment}” is no link on pages: it does not begin with https://.`,
						advice: 'Write https:// if that address works, or put it in backquotes.',
					})),
	}),
	textRule({
		name: 'signs-are-shown',
		description:
			'Asterisks, underscores and backslashes of names, wildcards and paths stand in backquotes.',
		severity: 'warning',
		good: 'workaround: Run `Find-Module *Az*`.',
		bad: 'workaround: Run Find-Module *Az*.',
		find: (file) =>
			treesOf(file).flatMap((text) =>
				findEatenSigns(text.tree).map((part) => {
					const place = partOf(text, part);
					return {
						...place,
						message: `Markdown takes the signs of “${place.fragment}”, and readers do not see them.`,
						advice: 'Put names, wildcards, paths and commands in backquotes.',
					};
				}),
			),
	}),
	textRule({
		name: 'numbers-as-written',
		description: 'The numbers of a list follow one another, as they are shown.',
		severity: 'warning',
		good: 'workaround: "1. Wait.\\n2. Try again."',
		bad: 'workaround: "1. Wait.\\n3. Try again."',
		find: (file) =>
			treesOf(file).flatMap((text) =>
				findOtherNumbers(text).map((found) => {
					const place = partOf(text, found);
					return {
						...place,
						message: `“${place.fragment}” is shown as ${found.shown}: a list counts from its first number.`,
						advice: 'Number the items in order, or begin the line with other words.',
					};
				}),
			),
	}),
	textRule({
		name: 'lines-stay-lines',
		description:
			'A list, heading or table in a text stands after a bar (|), which keeps its lines.',
		severity: 'warning',
		good: 'workaround: "- Wait.\\n- Try again."',
		// Longer than a line of YAML, which is broken before the number.
		bad: 'workaround: Wait until the website finds the package that was published there, 1. then install it again.',
		find: (file) =>
			markdownOf(file).flatMap(({ path }) => {
				if (path.length === 1 && path[0] === 'body') return [];
				const folded = findFoldedLine(file.lines, file.locate(path));
				if (!folded) return [];
				const fragment = (file.lines[folded.line - 1] ?? '').trim();
				return {
					path,
					fragment,
					message: `“${fragment}” is joined with the line before it, so it is no line of its own.`,
					advice: 'Write | in place of > or quotes after the name of the field.',
				};
			}),
	}),
];
