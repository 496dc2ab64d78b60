import type { ErrorCode, YAMLError } from 'yaml';
import type { DiagnosticAtOffset, DiagnosticMessage } from '../diagnostics/diagnostic.ts';

const rule = 'yaml';

type Sentence = readonly [message: string, advice: string];

const quotes = 'Put the whole value in quotes, or write it below the key as a block: “key: |”.';
const align = 'Indent with two spaces a level, and begin the keys of one map in the same column.';

/** The errors of the YAML parser, explained to a writer. */
const sentences: Partial<Record<ErrorCode, Sentence>> = {
	TAB_AS_INDENT: [
		'A tab stands where the indentation should be.',
		'YAML is indented with spaces: replace each tab by two spaces.',
	],
	BLOCK_AS_IMPLICIT_KEY: ['A second “: ” stands in this value.', quotes],
	BAD_SCALAR_START: ['A value cannot begin with this character.', quotes],
	BAD_DQ_ESCAPE: [
		'A backslash stands inside double quotes, where it has a meaning of its own.',
		'Use single quotes, or write \\\\ for each backslash.',
	],
	DUPLICATE_KEY: ['This key stands twice.', 'Keep one of the two.'],
	MULTIPLE_DOCS: [
		'A second document begins here.',
		'One file holds one document: remove the line of dashes or dots.',
	],
	MULTILINE_IMPLICIT_KEY: [
		'A line here is not “key: value”, or what belongs to the line before it is not indented.',
		'Write a colon and a space after each key, and indent text that runs on.',
	],
	BAD_INDENT: ['The indentation here does not fit what stands before it.', align],
	MISSING_CHAR: ['A colon, a dash or a closing quote or bracket is missing here.', align],
	UNEXPECTED_TOKEN: [
		'Something stands here that does not belong to the value before it.',
		`${quotes} Inside single quotes, write '' for an apostrophe.`,
	],
	RESOURCE_EXHAUSTION: [
		'Brackets are nested too deeply to be read.',
		'Nothing here needs more than four levels: close the brackets that were left open.',
	],
	BLOCK_IN_FLOW: ['A line of its own begins inside brackets.', 'Close the brackets first.'],
};

const unclosedQuote: Sentence = [
	'A quote is opened and never closed.',
	'Close it with the same kind of quote before the end of the line.',
];
const unclosedBracket: Sentence = [
	'A bracket that was opened above is not closed.',
	'Close it: [ with ], and { with }.',
];
const missingDash: Sentence = [
	'This line is neither an item of the list above nor deep enough to belong to its last item.',
	'Begin it with “- ”, or indent it like the keys above it.',
];
const missingSpace: Sentence = [
	'There is no space after the colon.',
	'Write “key: value”, with a space.',
];
const apostrophe: Sentence = [
	'The apostrophe before this ends the text that began with a single quote.',
	"Write '' for an apostrophe inside single quotes, or use double quotes.",
];
const missingColon: Sentence = [
	'This line has no “: ” after a key.',
	'Write “key: value” with a space after the colon. Text that runs on is indented.',
];

/** What is wrong where the YAML cannot be parsed; `line` is the line of the error, `detail` the parser's message. */
export function describeYamlError(
	code: ErrorCode,
	detail: string,
	line: string,
): DiagnosticMessage {
	const [message, advice] = sentenceFor(code, detail, line);
	return { rule, message, advice };
}

function sentenceFor(code: ErrorCode, detail: string, line: string): Sentence {
	const fallback: Sentence = ['This cannot be read as YAML.', align];
	if (/^ *\t/.test(line)) return sentences.TAB_AS_INDENT ?? fallback;
	if (detail.includes('closing')) return unclosedQuote;
	if (detail.includes('end with a')) return unclosedBracket;
	if (detail.includes('item without -')) return missingDash;
	if (detail.includes('followed by map values')) return missingColon;
	if (code === 'BAD_SCALAR_START' || /(: |- )\*\S/.test(line)) return startOf(line) ?? fallback;
	if (code === 'MULTILINE_IMPLICIT_KEY' && /^\s*(- )?[\w-]+:\S/.test(line)) return missingSpace;
	if (code === 'UNEXPECTED_TOKEN' && /(: |- )'[^']*'\S/.test(line)) return apostrophe;
	return sentences[code] ?? fallback;
}

function startOf(line: string): Sentence | undefined {
	const character = /(?::|-)\s+([@`%*])/.exec(line)?.[1];
	const sentence = sentences.BAD_SCALAR_START;
	return character && sentence
		? [`A value without quotes cannot begin with “${character}”.`, sentence[1]]
		: sentence;
}

/**
 * The common mistake that most likely made the YAML invalid. The parser reports an error where the
 * text makes no sense any more, which may be a line before or after the mistake, so it is looked for
 * around that place. `undefined` where none is found.
 */
export function findLikelyMistake(
	{ code, pos }: YAMLError,
	yaml: string,
): DiagnosticAtOffset | undefined {
	const lines = linesFrom(yaml, pos[0]);
	for (const { pattern, codes, message, advice } of mistakes) {
		if (codes && !codes.includes(code)) continue;
		for (const { text, start } of lines) {
			const found = pattern.exec(text);
			if (found)
				return { offset: start + found[0].length - 1, diagnostic: { rule, message, advice } };
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

/** A value that runs on into a line with a key, which is indented as if it belonged to the value. */
function deeperLine(yaml: string, offset: number): DiagnosticAtOffset | undefined {
	const [first = '', ...rest] = yaml.slice(offset).split('\n', 20);
	if (/:(\s|$)/.test(first) || /^[?"']/.test(first)) return undefined;
	const index = rest.findIndex((line) => /^\s*[\w-]+:(\s|$)/.test(line));
	const line = rest[index];
	if (line === undefined) return undefined;
	const before = [first, ...rest.slice(0, index)].join('\n').length + 1;
	return {
		offset: offset + before + line.search(/\S/),
		diagnostic: {
			rule,
			message:
				'This line is indented more deeply than the key above it, as if it belonged to its text.',
			advice: 'Begin the keys of one map in the same column.',
		},
	};
}

interface Mistake {
	/** Ends with the wrong character. */
	readonly pattern: RegExp;
	readonly message: string;
	readonly advice: string;
	/** The errors for which it is a mistake; any where they are left out. */
	readonly codes?: readonly string[];
}

const mistakes: readonly Mistake[] = [
	{
		pattern: /^(?:[ \t]*(?:- )?|[^"']*?[:-])[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/,
		message: 'The blank here is not an ordinary one: it was copied from a page or a chat.',
		advice: 'Delete it and type a blank again.',
	},
	{
		pattern: /^[ \t]*(?:-(?=[A-Za-z{["'])|[–—•*·](?=[ \t]))/,
		message: 'This is not how an item of a list begins.',
		advice: 'Begin it with a dash and a blank: “- ”.',
	},
	{
		pattern: /^[ \t]*(?:- )?\w+[ \t]*[：=]/,
		codes: ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
		message: 'No colon stands after this key.',
		advice: 'Write “key: value”, with an ordinary colon and a blank.',
	},
	{
		pattern: /^.*[:-][ \t]+\?(?=\s|$)/,
		codes: ['BLOCK_AS_IMPLICIT_KEY'],
		message: 'A value cannot be a question mark alone.',
		advice: 'Put it in quotes, or leave the field out.',
	},
	{
		pattern: /^.*\{[^}\n]*?:[ \t]+[^,:}\n]*[ \t](?=[\w-]+:[ \t][^}\n]*\})/,
		codes: ['BLOCK_IN_FLOW'],
		message: 'A comma is missing here, between two fields in brackets.',
		advice: 'Write { key: value, key: value }.',
	},
];
