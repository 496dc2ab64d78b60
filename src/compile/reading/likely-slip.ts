import type { YAMLError } from 'yaml';
import type { DiagnosticMessage } from '../diagnostics/problem-at.ts';

/** What a writer most likely did where the YAML cannot be read, and the offset at which. */
export interface Slip {
	readonly offset: number;
	readonly diagnostic: DiagnosticMessage;
}

/**
 * The reader of YAML stumbles where a text makes no sense any more, which may be a line before or
 * after the slip: here a few slips are looked for around that place. `undefined` where none is found.
 */
export function findLikelyMistake({ code, pos }: YAMLError, yaml: string): Slip | undefined {
	const lines = linesFrom(yaml, pos[0]);
	for (const { pattern, trouble, codes } of inOneLine) {
		if (codes && !codes.includes(code)) continue;
		for (const { text, start } of lines) {
			const found = pattern.exec(text);
			if (found) return { offset: start + found[0].length - 1, diagnostic: trouble };
		}
	}
	return code === 'BLOCK_AS_IMPLICIT_KEY' ? deeperLine(yaml, pos[0]) : undefined;
}

interface Line {
	readonly text: string;
	readonly start: number;
}

/** The line at `offset` and the one after it. */
function linesFrom(yaml: string, offset: number): Line[] {
	const start = yaml.lastIndexOf('\n', offset - 1) + 1;
	const [text = '', next] = yaml.slice(start).split('\n', 2);
	return [
		{ text, start },
		...(next === undefined ? [] : [{ text: next, start: start + text.length + 1 }]),
	];
}

/** A value that runs on into a line with a key: that line is indented as if it belonged to the value. */
function deeperLine(yaml: string, offset: number): Slip | undefined {
	const [first = '', ...rest] = yaml.slice(offset).split('\n', 20);
	if (/:(\s|$)/.test(first) || /^[?"']/.test(first)) return undefined;
	const index = rest.findIndex((line) => /^\s*[\w-]+:(\s|$)/.test(line));
	const line = rest[index];
	if (line === undefined) return undefined;
	const before = [first, ...rest.slice(0, index)].join('\n').length + 1;
	return { offset: offset + before + line.search(/\S/), diagnostic: tooDeepLine };
}

const rule = 'yaml';

const tooDeepLine: DiagnosticMessage = {
	rule,
	message:
		'This line is indented more deeply than the key above it, as if it belonged to its text.',
	advice: 'Begin the keys of one map in the same column.',
};

interface Pattern {
	/** Ends with the character at fault. */
	readonly pattern: RegExp;
	readonly trouble: DiagnosticMessage;
	/** Where it is only a slip if the reader stumbled in one of these ways. */
	readonly codes?: readonly string[];
}

const inOneLine: readonly Pattern[] = [
	{
		pattern: /^(?:[ \t]*(?:- )?|[^"']*?[:-])[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/,
		trouble: {
			rule,
			message: 'The blank here is not an ordinary one: it was copied from a page or a chat.',
			advice: 'Delete it and type a blank again.',
		},
	},
	{
		pattern: /^[ \t]*(?:-(?=[A-Za-z{["'])|[–—•*·](?=[ \t]))/,
		trouble: {
			rule,
			message: 'This is not how an item of a list begins.',
			advice: 'Begin it with a dash and a blank: “- ”.',
		},
	},
	{
		pattern: /^[ \t]*(?:- )?\w+[ \t]*[：=]/,
		codes: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
		trouble: {
			rule,
			message: 'No colon stands after this key.',
			advice: 'Write “key: value”, with an ordinary colon and a blank.',
		},
	},
	{
		pattern: /^.*[:-][ \t]+\?(?=\s|$)/,
		codes: ['BLOCK_AS_IMPLICIT_KEY'],
		trouble: {
			rule,
			message: 'A value cannot be a question mark alone.',
			advice: 'Put it in quotes, or leave the field out.',
		},
	},
	{
		pattern: /^.*\{[^}\n]*?:[ \t]+[^,:}\n]*[ \t](?=[\w-]+:[ \t][^}\n]*\})/,
		codes: ['BLOCK_IN_FLOW'],
		trouble: {
			rule,
			message: 'A comma is missing here, between two fields in brackets.',
			advice: 'Write { key: value, key: value }.',
		},
	},
];
