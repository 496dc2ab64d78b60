import { newNameOf } from '../../schema/redirects.ts';
import type { MarkdownChange, MarkdownChangeKind } from '../../text/safe-nodes.ts';
import { isAllowedTarget } from '../../text/link-target.ts';
import { markdownBounds, parseMarkdown } from '../../text/markdown-tree.ts';
import { nodesIn } from '../../text/nodes-in.ts';
import { plainText } from '../../text/plain-text.ts';
import { findOddCharacter } from '../reading/odd-characters.ts';
import { anyTextRule, type ParsedContent, type Rule } from './rule.ts';
import { markdownOf, type MarkdownText, partOf, treesOf, type Written } from './texts-of.ts';

/** A part of a text that is shown in another way than Markdown has it. */
interface ChangedPart extends MarkdownChange {
	readonly text: MarkdownText;
	/** Where it stands. */
	readonly place: ReturnType<typeof partOf>;
}

/** The parts of all texts of a file that are changed in this way. */
export function changesIn(file: Written, ...kinds: readonly MarkdownChangeKind[]): ChangedPart[] {
	return treesOf(file).flatMap((text) =>
		text.tree.changes
			.filter(({ kind }) => kinds.includes(kind))
			.map((change) => ({ ...change, text, place: partOf(text, change) })),
	);
}

const excesses = {
	length: {
		message: `This text has more than ${markdownBounds.length} characters.`,
		advice: 'Keep logs elsewhere and link to them.',
	},
	depth: {
		message: `Lists, quotations or emphasis are nested more than ${markdownBounds.depth} levels deep here.`,
		advice: 'Write it with few levels; put text that is to stand as it is in a block of code.',
	},
	entities: {
		message: `More than ${markdownBounds.entities} characters of this text are written as entities, such as “&amp;”.`,
		advice: 'Write the characters themselves.',
	},
} as const;

/** The first entity of a text that stands for an invisible character. */
function findInvisible({ text, tree }: MarkdownText) {
	const isShown = nodesIn(tree.root).some(
		(node) =>
			('value' in node && findOddCharacter(node.value) >= 0) ||
			('url' in node && findOddCharacter(node.url) >= 0),
	);
	if (!isShown) return undefined;
	for (const { 0: entity, index: start } of text.matchAll(/&#?\w{1,32};/g))
		if (findOddCharacter(plainText(entity, '/')) >= 0)
			return { entity, start, end: start + entity.length };
	return { entity: '', start: 0, end: 0 };
}

function checkTarget(target: string, { ids, site }: ParsedContent) {
	if (!isAllowedTarget(target))
		return {
			message: target ? `The link leads to “${target}”.` : 'The link leads nowhere.',
			advice: 'Links begin with https:// or mailto:, or with / for a page of this site.',
		};
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

/** Every link that somebody wrote in a text, whether it may be shown or not, in the order of the text. */
function linksIn({ tree }: MarkdownText) {
	const shown = nodesIn(tree.root).flatMap((node) =>
		node.type === 'link' && node.position
			? {
					url: node.url,
					start: node.position.start.offset ?? 0,
					end: node.position.end.offset ?? 0,
				}
			: [],
	);
	const blocked = tree.changes.flatMap(({ kind, url = '', start, end }) =>
		kind === 'blocked-link' ? { url, start, end } : [],
	);
	// Several links may have the address that is named in one place.
	const byStart = new Map([...shown, ...blocked].map((one) => [one.start, one]));
	return [...byStart.values()].toSorted((a, b) => a.start - b.start);
}

/** The address of a link where it is written beside its text; else the link. */
function targetPart(text: MarkdownText, link: { url: string; start: number; end: number }) {
	const inside = text.text.slice(link.start, link.end).lastIndexOf(link.url);
	if (link.url === '' || inside < 0) return partOf(text, link);
	const start = link.start + inside;
	return partOf(text, { start, end: start + link.url.length });
}

/** Rules about what the texts of a file show: all of it, in every page, feed and program alike. */
export const markdownRules: readonly Rule[] = [
	anyTextRule({
		name: 'text-within-bounds',
		description: `A text has at most ${markdownBounds.length} characters and ${markdownBounds.depth} levels of lists and quotations.`,
		good: 'workaround: "> > Wait."',
		bad: `workaround: "${'>'.repeat(40)} Wait."`,
		find: (file) =>
			markdownOf(file).flatMap(({ path, text }) => {
				const { exceeds } = parseMarkdown(text);
				return exceeds ? { path, ...excesses[exceeds] } : [];
			}),
	}),
	anyTextRule({
		name: 'no-invisible-characters',
		description: 'Texts hold no invisible characters, not as entities either.',
		good: 'workaround: Install&nbsp;it again.',
		bad: 'workaround: Install&#x200B;it again.',
		find: (file) =>
			treesOf(file).flatMap((text) => {
				const found = findInvisible(text);
				if (!found) return [];
				return {
					...partOf(text, found),
					message: `“${found.entity}” is an invisible character, and it cannot be published.`,
					advice: 'Delete it.',
				};
			}),
	}),
	anyTextRule({
		name: 'nothing-hidden',
		description:
			'All of a text is seen: it has no comments, titles of links, unused named addresses or notes on code.',
		good: 'workaround: See [the page](https://learn.microsoft.com/).',
		bad: 'workaround: See the page. <!-- ask Mo first -->',
		find: (file) =>
			changesIn(file, 'hidden').map(({ place }) => ({
				...place,
				message: `“${place.fragment}” holds text that no page shows, and everybody can read it in the file.`,
				advice: 'Delete it, or write it in the text.',
			})),
	}),
	anyTextRule({
		name: 'no-pictures',
		description: 'Texts hold no pictures: neither pages nor feeds show any.',
		good: 'workaround: The error says that the package was not found.',
		bad: 'workaround: See ![the error](https://gallery.test/error.png)',
		find: (file) =>
			changesIn(file, 'picture').map(({ place }) => ({
				...place,
				message: `“${place.fragment}” is a picture, and pictures are not shown.`,
				advice: 'Say in words what it shows, or link to it.',
			})),
	}),
	anyTextRule({
		name: 'text-has-words',
		description: 'A text shows something.',
		good: 'workaround: Wait.',
		bad: 'workaround: "***"',
		find: (file) =>
			treesOf(file).flatMap(({ path, text }) =>
				text.trim() === '' || plainText(text, '/').trim() !== ''
					? []
					: {
							path,
							message: 'Nothing of this text is shown.',
							advice: 'Write what readers should know, or leave the field out.',
						},
			),
	}),
	anyTextRule({
		name: 'links-lead-somewhere',
		description:
			'Links in texts are https:, mailto: or pages of this site, and an incident that is linked exists.',
		body: '## Summary\n\nA certificate had expired.',
		good: 'workaround: See [the documentation](https://learn.microsoft.com/powershell/).\npostmortem: { at: 2025-03-20T09:00Z }',
		bad: 'workaround: See [the documentation](http://learn.microsoft.com/powershell/).\npostmortem: { at: 2025-03-20T09:00Z }',
		find: (file, content) =>
			treesOf(file).flatMap((text) =>
				linksIn(text).flatMap((link) => {
					const wrong = checkTarget(link.url, content);
					return wrong ? { ...targetPart(text, link), ...wrong } : [];
				}),
			),
	}),
	anyTextRule({
		name: 'cells-have-columns',
		description: 'No row of a table has more cells than its head.',
		good: 'workaround: "| Version | Works |\\n|-|-|\\n| 2.2.5 | yes |"',
		bad: 'workaround: "| Version | Works |\\n|-|-|\\n| 2.2.5 | yes | no |"',
		find: (file) =>
			changesIn(file, 'extra-cell').map(({ place }) => ({
				...place,
				message: `“${place.fragment}” is a cell without a column: many programs leave it out.`,
				advice: 'Give the table another column, or write \\| for a bar in a cell.',
			})),
	}),
];
