import { log } from '@clack/prompts';
import { type Entry, latestUpdate } from '../../../domain/incident/entry.ts';
import { suggest } from '../../../domain/problem/nearest.ts';
import { ageText } from '../../../view/length-text.ts';
import type { Field, Read } from '../form.ts';
import { askOne } from '../prompts.ts';
import type { Session } from '../session.ts';
import { refused } from '../ending.ts';

/** Which entries a verb is for, and how that is said. */
interface EntryField<E extends Entry> {
	readonly given: string | undefined;
	/** `open incident`: what is looked for. */
	readonly noun: string;
	/** What can be meant, newest first. */
	readonly candidates: readonly E[];
	/** Everything that has an id, to tell a slip from an entry that the verb is not for. */
	readonly session: Session;
}

/** A field that is one entry of the record: its id, or any part of it that only one has. */
export function entryField<E extends Entry>(field: EntryField<E>): Field<E> {
	return {
		flag: `<id> of the ${field.noun}`,
		given: field.given,
		read: (text) => readEntry(text, field),
		ask: () => askEntry(field),
	};
}

function readEntry<E extends Entry>(text: string, field: EntryField<E>): Read<E> {
	const { candidates, noun, session } = field;
	const wanted = text.replace(/^.*[\\/]/, '').replace(/\.md$/, '');
	const exact = candidates.find(({ id }) => id === wanted);
	const found = exact ? [exact] : candidates.filter(({ id }) => id.includes(wanted));
	if (found[0] && found.length === 1) return { ok: true, value: found[0] };
	if (session.record.entries.some(({ id }) => id === wanted))
		return fault(`${wanted} is no ${noun}.`, candidates);
	if (found.length > 1) return fault(`“${text}” is part of ${found.length} ids.`, found);
	return fault(`There is no entry “${text}”.`, candidates, text);
}

function fault(message: string, candidates: readonly Entry[], text?: string): Read<never> {
	const ids = candidates.slice(0, 5).map(({ id }) => id);
	if (ids.length === 0) return { ok: false, message, advice: 'There is none that it could be.' };
	const advice = text === undefined ? `Use one of: ${ids.join(', ')}.` : suggest(text, ids);
	return { ok: false, message, advice };
}

/** Asks which one; the only one is taken, and said. */
async function askEntry<E extends Entry>({ candidates, noun, session }: EntryField<E>): Promise<E> {
	const [first, second] = candidates;
	if (first === undefined) throw refused(`There is no ${noun}. Nothing was written.`);
	if (second === undefined) {
		log.step(`The only ${noun}: ${first.title} (${first.id})`);
		return first;
	}
	const choices = candidates.slice(0, 12).map((entry) => ({
		value: entry.id,
		label: entry.title,
		hint: `${entry.id}, last word ${ageText(session.now - latestUpdate(entry).at)} ago`,
	}));
	const id = await askOne(`Which ${noun}?`, choices);
	return candidates.find((entry) => entry.id === id) ?? first;
}
