import { log } from '@clack/prompts';
import { formatReport } from '../../../compile/diagnostics/report.ts';
import { suggest } from '../../../compile/diagnostics/suggest.ts';
import { idOf } from '../../../compile/parse-entry.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { type Progress, progressOf } from '../../../domain/incident/progress.ts';
import { latestUpdate } from '../../../domain/incident/updates.ts';
import type { SiteRecord } from '../../../domain/record/record.ts';
import { progressLabels } from '../../../view/incident/entry-labels.ts';
import { ageText } from '../../../view/text/length-text.ts';
import { notAllowed } from '../exit-error.ts';
import type { Field, FieldResult } from '../form.ts';
import { askOne } from '../prompts.ts';
import type { Session } from '../session.ts';

/** Which verbs there are for what stands so. */
const otherVerbs: Readonly<Record<Progress, string>> = {
	open: 'Use “update” or “resolve”.',
	not_closed: 'Use “update” or “resolve”.',
	resolved: 'If it is back, use “reopen”; what was said is changed by “correct”.',
	retracted: 'A false alarm stays as it is. Publish a new incident.',
	ahead: 'Use “maintenance start”, “extend” or “cancel”.',
	under_way: 'Use “update”, “maintenance extend” or “complete”.',
	not_confirmed_over: 'Use “maintenance extend” or “complete”.',
	completed: 'Announce new work with “maintenance announce”.',
	cancelled: 'Announce new work with “maintenance announce”.',
	news: 'An announcement is changed by hand.',
};

/** Which entries a verb is for, and how they are called. */
interface EntryField<E extends Entry> {
	readonly noun: string;
	/** What can be meant, newest first. */
	readonly candidates: readonly E[];
	/** Everything that has an id, to recognise an entry that the verb is not for. */
	readonly session: Session;
}

/**
 * A field that is one entry of the record: its id, or any part of it that only one has.
 * @param noun what is looked for: `open incident`
 */
export function entryField<E extends Entry>(
	session: Session,
	given: string | undefined,
	noun: string,
	candidatesIn: (record: SiteRecord) => readonly E[],
): Field<E> {
	const field = { noun, candidates: candidatesIn(session.record), session };
	return {
		flag: `<id> of the ${noun}`,
		given,
		read: (text) => readEntry(text, field),
		ask: () => askEntry(field),
	};
}

function readEntry<E extends Entry>(text: string, field: EntryField<E>): FieldResult<E> {
	const { candidates, noun, session } = field;
	const wanted = text.replace(/^.*[\\/]/, '').replace(/\.md$/, '');
	const exact = candidates.find(({ id }) => id === wanted);
	const found = exact ? [exact] : meantBy(wanted, candidates);
	if (found.length <= 1) rejectBroken(wanted, exact, session);
	if (found[0] && found.length === 1) return { ok: true, value: found[0] };
	if (found.length > 1) return invalidEntry(`“${text}” is part of ${found.length} ids.`, found);
	const others = session.record.entries.filter(({ id }) => id.includes(wanted));
	const other = others.find(({ id }) => id === wanted) ?? others[0];
	if (other && (others.length === 1 || other.id === wanted)) return notFor(other, noun, session);
	return invalidEntry(`There is no ${noun} “${text}”.`, candidates, text);
}

/** The entry with this id but for the day, else all whose id contains the text. */
function meantBy<E extends Entry>(wanted: string, candidates: readonly E[]): readonly E[] {
	const whole = candidates.filter(({ id }) => id.slice('2025-04-01-'.length) === wanted);
	return whole.length === 1 ? whole : candidates.filter(({ id }) => id.includes(wanted));
}

/** What is found is not what the verb is for: `… is no open incident: it stands as “Over”.` */
function notFor(entry: Entry, noun: string, { record, interaction }: Session): FieldResult<never> {
	const progress = progressOf(entry, record.now, record.site.quiet_after);
	const message = `${entry.id} is no ${noun}: it stands as “${progressLabels[progress]}”.`;
	const advice = otherVerbs[progress];
	if (!interaction.canAsk) throw notAllowed(`${message}\n${advice}\nNothing was written.`);
	return { ok: false, message, advice };
}

/** A file with errors cannot be edited by command, and a part of its name may well mean it. */
function rejectBroken(wanted: string, exact: Entry | undefined, { broken }: Session): void {
	if (exact) return;
	const meant = broken.filter(({ file }) => file.endsWith('.md') && idOf(file).includes(wanted));
	if (meant.length === 0) return;
	throw notAllowed(
		`${formatReport(meant)}\n\nMend this first: what is broken is not edited by command. Nothing was written.`,
	);
}

function invalidEntry(
	message: string,
	candidates: readonly Entry[],
	text?: string,
): FieldResult<never> {
	const ids = candidates.slice(0, 5).map(({ id }) => id);
	if (ids.length === 0) return { ok: false, message, advice: 'There is none that it could be.' };
	const advice = text === undefined ? `Use one of: ${ids.join(', ')}.` : suggest(text, ids);
	return { ok: false, message, advice };
}

/** Asks which one; the only one is taken and shown. */
async function askEntry<E extends Entry>({ candidates, noun, session }: EntryField<E>): Promise<E> {
	const [first, second] = candidates;
	if (first === undefined) throw notAllowed(`There is no ${noun}. Nothing was written.`);
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
