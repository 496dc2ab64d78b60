import type { MdastNode } from 'satteri';
import type { MarkdownTree } from '../../text/markdown-tree.ts';
import { nodesIn } from '../../text/nodes-in.ts';

/** A part of a text whose signs Markdown takes, although they look like part of a name. */
interface EatenPart {
	readonly start: number;
	readonly end: number;
}

/** A command of PowerShell or one of its parameters, and then only blanks. */
const command = /(?:^|[\s(])(?:[A-Z][A-Za-z]+-[A-Z]\w*|-[A-Za-z]+)[ \t]+$/;
/** Words that people write in capitals for emphasis. */
const loud = /^(NOT|NO|ALL|ANY|ONLY|AND|OR|MUST|NOW|NEVER|NONE|BOTH)$/;
/** Backslashes of a path that Markdown takes for escapes: `C:\_temp`, `\\server`, `bin\.nuget`. */
const pathBackslash =
	/[A-Za-z]:\\(?=[!-/:-@[-`{-~])|(?:^|(?<=[\s("']))\\\\(?=\w)|(?<=\w)\\(?=[.$-]\w)/g;

/**
 * Emphasis that looks like a wildcard or a name, such as `*Az*` after a command and `__init__`, and
 * backslashes of paths. What stands in backquotes is safe.
 */
export function findEatenSigns({ root, source }: MarkdownTree): EatenPart[] {
	return nodesIn(root).flatMap((node) => {
		const start = node.position?.start.offset;
		const end = node.position?.end.offset;
		if (start === undefined || end === undefined) return [];
		const part = { start, end };
		if (node.type === 'text') return findBackslashes(source, part);
		return isEmphasis(node) && looksLikeName(source, part) ? [part] : [];
	});
}

function isEmphasis({ type }: MdastNode): boolean {
	return type === 'emphasis' || type === 'strong';
}

function findBackslashes(source: string, { start, end }: EatenPart): EatenPart[] {
	return [...source.slice(start, end).matchAll(pathBackslash)].map(({ 0: found, index }) => ({
		start: start + index,
		end: start + index + found.length,
	}));
}

function looksLikeName(source: string, { start, end }: EatenPart): boolean {
	const [, marks = '', inner = ''] = /^([*_]+)([\s\S]*?)\1$/.exec(source.slice(start, end)) ?? [];
	const before = source.slice(Math.max(0, start - 80), start);
	const after = source.slice(end, end + 1);
	if (command.test(before) || /[\w\\/]$/.test(before) || /^[\w\\/]/.test(after)) return true;
	// `*-AzVM and Get-*`
	if (/^[-.\\/_]|[-\\/_]$/.test(inner)) return true;
	if (/\s/.test(inner)) return false;
	if (marks === '__') return true;
	if (marks.length > 1) return false;
	return /\w[\d._\\/]\w|[a-z][A-Z]/.test(inner) || (/^[A-Z]{2,}$/.test(inner) && !loud.test(inner));
}
