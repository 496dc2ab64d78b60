import type { Entry } from '../../../domain/incident/entry.ts';
import { entriesWithOpenRepairs } from '../candidates.ts';
import type { Field } from '../form.ts';
import type { Session } from '../session.ts';
import { choiceField } from './choice-field.ts';
import { entryField } from './entry-field.ts';

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
