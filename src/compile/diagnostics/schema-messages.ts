import type { z } from 'zod';
import { exampleFor, isTimeField } from '../../schema/field-lookup.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { capital, countText } from '../../view/text/list-text.ts';
import { quote, scalarText } from './quote.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;
/** What is wrong and which value was seen; then what to write instead. */
type Sentence = readonly [message: string, advice: string];

/** Describes one issue: what is wrong with the value at `path`, and what to write instead. */
export function describeIssue(issue: Issue, path: FieldPath, value: unknown): Sentence {
	const name = path.at(-1);
	if (value === undefined) return missing(issue, name);
	if (value === null) return typeof name === 'number' ? emptyItem : empty(issue, name);
	if (typeof value === 'string' && value.trim() === '')
		return ['The text is empty.', 'Write a sentence.'];
	const described = describeValue(issue, path, value);
	if (issue.code !== 'custom') return issue.message ? [described[0], issue.message] : described;
	const advice: unknown = issue.params?.['advice'];
	return typeof advice === 'string' ? [issue.message, advice] : [described[0], issue.message];
}

function missing(issue: Issue, name: string | number | undefined): Sentence {
	return ['This field is needed, and it is missing.', `Add ${wanted(issue, name)}`];
}

function empty(issue: Issue, name: string | number | undefined): Sentence {
	const advice = `Write ${wanted(issue, name)} A field that is not always needed may also go.`;
	return ['This field has no value.', advice];
}

const emptyItem: Sentence = [
	'This item of the list is empty.',
	'Write its value after the dash, or remove the dash.',
];

/** What to write for a missing field: one of its values, or an example. */
function wanted(issue: Issue, name: string | number | undefined): string {
	if (issue.code === 'invalid_value')
		return `“${name}:” with one of: ${issue.values.map(String).join(', ')}.`;
	const example = exampleFor(name);
	if (example) return `for example “${example}”.`;
	const noun = issue.code === 'invalid_type' ? nouns[issue.expected] : undefined;
	return `“${name}:” with ${noun ?? 'a value'}.`;
}

/** What is wrong with a value that is present, by the code of the issue. */
function describeValue(issue: Issue, path: FieldPath, value: unknown): Sentence {
	if (issue.code === 'invalid_type') return wrongType(issue.expected, path, value);
	if (issue.code === 'invalid_value') return wrongLiteral(issue.values.map(String), value);
	if (issue.code === 'too_small' || issue.code === 'too_big') return wrongSize(issue, value);
	const saw = `${capital(quote(value))} cannot stand here.`;
	if (issue.code === 'not_multiple_of') return [saw, `Write a multiple of ${issue.divisor}.`];
	if (issue.code !== 'invalid_format') return [saw, 'Look at a file that is published already.'];
	return [saw, formats[issue.format] ?? 'Write it as the other files do.'];
}

const formats: Readonly<Record<string, string>> = {
	url: 'Write a whole address, such as https://www.powershellgallery.com/.',
	ends_with: 'End it in a slash.',
	regex: 'Write lower-case letters and digits, joined by hyphens.',
};

/** The types of zod as a writer calls them. */
const nouns: Readonly<Record<string, string>> = {
	string: 'text',
	array: 'a list',
	object: 'a group of fields',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
};

function wrongType(expected: string, path: FieldPath, value: unknown): Sentence {
	const name = path.at(-1);
	const isTime = isTimeField(name);
	const noun = isTime ? 'a time' : (nouns[expected] ?? 'another kind of value');
	if (expected === 'string' && typeof value !== 'object' && !isTime)
		return [
			`${capital(quote(value))} was read as ${typeof value === 'number' ? 'a number' : 'yes or no'}, and text is needed.`,
			`Put it in quotes: "${scalarText(value)}".`,
		];
	// An item has no name of its own: the example of its list shows what one looks like.
	const example = exampleFor(typeof name === 'number' ? path.at(-2) : name);
	const advice = example ? `Write, for example, “${example}”.` : (shapes[expected] ?? '');
	return [`${capital(quote(value))} stands here, and ${noun} is needed.`, advice];
}

const shapes: Readonly<Record<string, string>> = {
	string: 'Write it as text on one line; in quotes if it holds a colon.',
	array: 'Begin each item with “- ” on a line of its own.',
	object: 'Write its fields below it, indented by two spaces.',
	number: 'Write it in digits, without quotes.',
	int: 'Write it in digits, without quotes or a point.',
};

function wrongLiteral(values: readonly string[], value: unknown): Sentence {
	const [only] = values;
	if (values.length === 1)
		return [
			`${capital(quote(value))} cannot stand here.`,
			`Write ${only}${only === 'true' ? wayAround(value) : ''}.`,
		];
	const written = typeof value === 'string' ? value : '';
	return [`There is no such value as ${quote(value)}.`, suggest(written, values)];
}

function wayAround(value: unknown): string {
	return `${value === 'true' ? ' without quotes' : ''}, or leave the field out`;
}

function wrongSize(
	issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
	value: unknown,
): Sentence {
	const bound =
		issue.code === 'too_small' ? `${issue.minimum} at least` : `${issue.maximum} at most`;
	if (Array.isArray(value))
		return [`The list has ${countText(value.length, 'item')}.`, `Give it ${bound}.`];
	if (typeof value === 'number') return [`${value} cannot stand here.`, `Write ${bound}.`];
	const length = String(value).trim().length;
	return [`${capital(quote(value))} has ${countText(length, 'character')}.`, `Write ${bound}.`];
}
