import type { DiagnosticMessage } from '../diagnostics/problem-at.ts';

const wellNamed = /^(\d{4}-\d\d-\d\d)-[a-z0-9]+(-[a-z0-9]+)*\.md$/;
const rule = 'file-name';

/** A folder among the files: nothing in it would be read. */
export function unexpectedFolder(name: string): DiagnosticMessage {
	return {
		rule,
		message: `“${name}” is a folder, and files in it would not be read.`,
		advice: 'Put files directly beside the others, and move the folder elsewhere.',
	};
}

/** What is wrong with the name of a file in `incidents/`; `names` are all names there. */
export function checkEntryName(name: string, names: readonly string[]): DiagnosticMessage | undefined {
	const match = wellNamed.exec(name);
	if (match) return isDay(match[1] ?? '') ? undefined : noSuchDay(match[1] ?? '');
	const twin = names.find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
	if (twin) return differsInCaseOnly(name, twin);
	if (wellNamed.test(name.toLowerCase())) return upperCase(name);
	if (!name.endsWith('.md')) return wrongEnding(name);
	return {
		rule,
		message: `The name “${name}” is not a date and a few words: yyyy-mm-dd-words.md.`,
		advice: `Rename it, for example to ${suggestion(name)}, or move it out of this folder.`,
	};
}

function isDay(text: string): boolean {
	const at = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

function noSuchDay(day: string): DiagnosticMessage {
	return {
		rule,
		message: `There is no such day as ${day}.`,
		advice: 'Begin the name with the day on which it began or was first told: yyyy-mm-dd.',
	};
}

function differsInCaseOnly(name: string, twin: string): DiagnosticMessage {
	return {
		rule,
		message: `The names “${name}” and “${twin}” differ in capitals only, and some systems take them for one file.`,
		advice: 'Give one of them another name, in lower case.',
	};
}

function upperCase(name: string): DiagnosticMessage {
	return {
		rule,
		message: `The name “${name}” has capitals, and it stands in the address of a page.`,
		advice: `Rename it to ${name.toLowerCase()}.`,
	};
}

function wrongEnding(name: string): DiagnosticMessage {
	const meant = `${name.replace(/(\.md)?\.(markdown|mdx?|txt|ya?ml)$/i, '')}.md`;
	return {
		rule,
		message: `“${name}” does not end in .md, so it would not be read.`,
		advice: wellNamed.test(meant)
			? `Rename it to ${meant}, or move it out of this folder.`
			: 'Move it out of this folder.',
	};
}

/** A name of the right form that keeps what can be kept. */
function suggestion(name: string): string {
	const [date = '', ...parts] = /^(\d{4})[-_. ]?(\d{1,2})[-_. ]?(\d{1,2})(?!\d)/.exec(name) ?? [];
	const words = name
		.slice(date.length, -'.md'.length)
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const day = parts.map((part) => part.padStart(2, '0')).join('-');
	return `${day || '2020-10-30'}-${words || 'gallery-outage'}.md`;
}
