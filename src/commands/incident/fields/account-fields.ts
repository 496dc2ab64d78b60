import { postmortemSections } from '../../../authoring/verbs/account.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { markdownSchema } from '../../../schema/text-schema.ts';
import type { Field } from '../form.ts';
import { askText } from '../prompts.ts';
import type { Session } from '../session.ts';
import { choiceField } from './choice-fields.ts';
import { entriesWithOpenRepairs, entryField } from './entry-field.ts';
import { textField } from './text-fields.ts';

const hints: Readonly<Record<(typeof postmortemSections)[number], string>> = {
	Summary: 'What happened, in a few sentences?',
	Impact: 'Who noticed what, and for how long?',
	'Root cause': 'Why did it happen?',
	Mitigation: 'What ended it?',
	'What was promised': 'What is going to be changed?',
};

/** The whole postmortem: as it was given, or asked for section by section; an empty one is left out. */
export function postmortemField(given: string | undefined): Field<string> {
	const flag = '--file <path> (the whole postmortem; - for standard input)';
	const advice = 'Write it, or get empty sections to fill in by --draft <path>.';
	const field = textField({ flag, given, question: '', schema: markdownSchema, advice });
	return { ...field, ask: askSections };
}

async function askSections(): Promise<string> {
	const sections: string[] = [];
	for (const name of postmortemSections) {
		const text = (await askText(`${name}: ${hints[name]}`, faultIn(name))).trim();
		if (text !== '') sections.push(`## ${name}\n\n${text}\n`);
	}
	return sections.join('\n');
}

/** Only a summary has to be there: what is not known yet is left out, and added later. */
function faultIn(name: string) {
	return (text: string) =>
		name === 'Summary' && text.trim() === '' ? 'Say in a few sentences what happened.' : undefined;
}

/** An entry with something promised that is not settled. */
export function promisingEntryField(session: Session, given: string | undefined): Field<Entry> {
	const candidates = entriesWithOpenRepairs(session.record);
	return entryField({ given, noun: 'entry with an open repair', candidates, session });
}

/** One of the open repairs of an entry. */
export function repairField(entry: Entry | undefined, given: string | undefined): Field<string> {
	const open = (entry?.repairs ?? []).filter(({ state }) => ['open', 'unreported'].includes(state));
	const field = choiceField({
		flag: '<repair> (its id, the second word after the verb)',
		given,
		question: 'Which repair?',
		choices: open.map(({ id, title }) => ({ value: id, label: title, hint: id })),
	});
	// Of an entry that was not found, which is said already, nobody can tell what was promised.
	return entry ? field : { ...field, read: (id) => ({ ok: true, value: id }) };
}
