import type { Command } from 'commander';
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { entriesToPostmortem } from '../../../authoring/open-entries.ts';
import { namedTimes } from '../../../authoring/typed-time/describe-time.ts';
import {
	postmortem,
	postmortemSections,
	postmortemSkeleton,
} from '../../../authoring/verbs/account.ts';
import { shownPath } from '../../../compile/reading/content-places.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { markdownSchema } from '../../../schema/text-schema.ts';
import { wrongUsage } from '../exit-error.ts';
import { entryField } from '../fields/entry-field.ts';
import { fromCaller, givenText, textField } from '../fields/text-fields.ts';
import { type Field, type Form, openForm } from '../form.ts';
import { askText } from '../prompts.ts';
import { publishEdit } from '../publish.ts';
import { openSession, type Session } from '../session.ts';
import { changing, type Options, withId } from '../verb.ts';

const example = 'node incident.mjs postmortem downloads-fail --file postmortem.md';

/** `incident postmortem`: adds the postmortem, or writes empty sections for somebody to fill in. */
export function postmortemCommand(): Command {
	return withId(changing('postmortem', 'add the postmortem of what is over', example))
		.option('-f, --file <path>', 'a file that holds the whole postmortem; - reads standard input')
		.option('--draft <path>', 'only write empty sections to this file, to be filled in')
		.action(async (id: string | undefined, options: Options) => {
			const session = openSession(options);
			const form = openForm(session.interaction);
			const noun = 'closed entry without a postmortem';
			const entry = await form.need(entryField(session, id, noun, entriesToPostmortem));
			if (options.draft === undefined) await add(session, form, entry, options);
			else writeDraft(session, form.complete({ entry }).entry, options.draft);
		});
}

async function add(
	session: Session,
	form: Form,
	found: Entry | undefined,
	{ file }: Options,
): Promise<void> {
	const { now: at } = session;
	const given = givenText(undefined, file, ['--file', '--file']);
	const text = await form.need(postmortemField(given));
	const { entry, body } = form.complete({ entry: found, body: text });
	const revision = { subject: 'Write up', times: namedTimes({ at }) };
	await publishEdit(session, entry, (source) => postmortem(source, { at, body }), revision);
}

const hints: Readonly<Record<(typeof postmortemSections)[number], string>> = {
	Summary: 'What happened, in a few sentences?',
	Impact: 'Who noticed what, and for how long?',
	'Root cause': 'Why did it happen?',
	Mitigation: 'What ended it?',
	'What was promised': 'What is going to be changed?',
};

/** The whole postmortem: as it was given, or asked for section by section; an empty one is left out. */
function postmortemField(given: string | undefined): Field<string> {
	const flag = '--file <path> (the whole postmortem; - for standard input)';
	const advice = 'Write it, or get empty sections to fill in by --draft <path>.';
	const field = textField({ flag, given, question: '', schema: markdownSchema, advice });
	return { ...field, ask: askSections };
}

async function askSections(): Promise<string> {
	const sections: string[] = [];
	for (const name of postmortemSections) {
		const text = (await askText(`${name}: ${hints[name]}`, checkSection(name))).trim();
		if (text !== '') sections.push(`## ${name}\n\n${text}\n`);
	}
	return sections.join('\n');
}

/** Only a summary has to be there: what is not known yet is left out, and added later. */
function checkSection(name: string) {
	return (text: string) =>
		name === 'Summary' && text.trim() === '' ? 'Say in a few sentences what happened.' : undefined;
}

/** Writes the empty sections of a postmortem to a new file, and prints what to do with it. */
function writeDraft(session: Session, { id }: Entry, path: string): void {
	const { isDryRun, isJson, places } = session;
	const full = fromCaller(path);
	if (!relative(resolve(places.incidentsDir), full).startsWith('..'))
		throw wrongUsage('--draft: what lies among the incidents is published. Name another folder.');
	if (!isDryRun) create(full);
	const next = [`node incident.mjs postmortem ${id} --file ${path}`];
	const report = { ok: true, written: !isDryRun, id, file: shownPath(full), next };
	const done = isDryRun ? 'Nothing was written: this was a dry run. It would be' : 'Written:';
	console.log(
		isJson
			? JSON.stringify(report, null, 2)
			: `${done} ${report.file}\nFill it in, take away headings of which nothing can be said, then:\n  ${next[0]}`,
	);
}

function create(path: string): void {
	try {
		writeFileSync(path, postmortemSkeleton, { flag: 'wx' });
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		const why =
			code === 'EEXIST' ? 'There is such a file already' : `It cannot be written (${code})`;
		throw wrongUsage(`--draft: ${why}. Name another one.`);
	}
}
