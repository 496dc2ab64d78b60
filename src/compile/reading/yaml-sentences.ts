import type { ErrorCode } from 'yaml';
import type { DiagnosticMessage } from '../diagnostics/problem-at.ts';

type Sentence = readonly [message: string, advice: string];

const quotes = 'Put the whole value in quotes, or write it below the key as a block: “key: |”.';
const align = 'Indent with two spaces a level, and begin the keys of one map in the same column.';

/** What the reader of YAML stumbled over, in a writer's words. */
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

/** What is wrong where the YAML cannot be read; `line` is the line at fault, `detail` the parser's words. */
export function describeYamlError(code: ErrorCode, detail: string, line: string): DiagnosticMessage {
	const [message, advice] = sentenceFor(code, detail, line);
	return { rule: 'yaml', message, advice };
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
