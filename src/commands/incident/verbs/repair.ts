import type { Command } from 'commander';
import { entriesWithOpenRepairs } from '../../../authoring/open-entries.ts';
import { addRepair, completeRepair, dropRepair } from '../../../authoring/verbs/account.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { repairSchema } from '../../../schema/entry-parts.ts';
import { lineSchema } from '../../../schema/text-schema.ts';
import { toIso } from '../../../time/instant.ts';
import { choiceField } from '../fields/choice-fields.ts';
import { entryField } from '../fields/entry-field.ts';
import { addressField, lineField } from '../fields/text-fields.ts';
import { dueField, timeField, timesIn } from '../fields/time-fields.ts';
import type { Field } from '../form.ts';
import type { Session } from '../session.ts';
import { changing, editEntry, grouped, withId } from '../verb.ts';

/** `incident repair`: adds repair items, and reports what became of them. */
export function repairCommand(): Command {
	return grouped('repair', 'promise a repair, and say what became of it', [
		addCommand(),
		doneCommand(),
		dropCommand(),
	]);
}

const addExample =
	'node incident.mjs repair add downloads-fail "Alert on stale caches" --category detect --owner "Gallery team" --due 2027-01-31';

const categoryHints = {
	detect: 'to notice it sooner',
	diagnose: 'to find the cause sooner',
	fix: 'to mend it, or keep it from coming back',
} as const;

/** `incident repair add`: adds a repair item. */
function addCommand(): Command {
	const command = withId(changing('add', 'promise a repair', addExample))
		.argument('[title]', 'what is promised, in a few words')
		.option('--category <word>', 'detect, diagnose or fix')
		.option('--owner <name>', 'who does it')
		.option('--due <day>', 'the UTC day by which it is promised: 2027-01-31')
		.option('--link <address>', 'where it is followed, such as an issue');
	return editEntry(command, {
		subject: 'Promise a repair of',
		async collect({ form, session, options, args: [id, given] }) {
			const entry = await form.need(entryField(session, id, 'entry', ({ entries }) => entries));
			const title = await form.need(
				lineField({
					flag: '"<title>" (the second word after the verb, in quotes)',
					given,
					question: 'What is promised?',
					schema: lineSchema,
					advice: 'Say in a few words what will be done.',
				}),
			);
			const { options: categories } = repairSchema.shape.category;
			const category = await form.need(
				choiceField({
					flag: '--category detect|diagnose|fix',
					given: options.category,
					question: 'What does it help with?',
					choices: categories.map((value) => ({ value, hint: categoryHints[value] })),
				}),
			);
			const owner = await form.need(
				lineField({
					flag: '--owner "<name>"',
					given: options.owner,
					question: 'Who does it?',
					schema: lineSchema,
					advice: 'Name a team or a role.',
				}),
			);
			const due = await form.want(dueField(options.due, session));
			const address = addressField('--link <address>', options.link, 'Where is it followed?');
			const link = await form.take(address);
			return { ...form.complete({ entry, title, category, owner }), due, link };
		},
		prepare: ({ due, ...answers }) => ({
			request: { ...answers, due: due?.written },
			times: { due },
		}),
		edit: addRepair,
	});
}

const doneExample =
	'node incident.mjs repair done downloads-fail alert-on-stale-caches --done 2027-01-20 --evidence https://github.com/…/pull/12';

/** `incident repair done`: reports a repair that was done, with the evidence. */
function doneCommand(): Command {
	const command = withId(changing('done', 'say that a repair was done', doneExample))
		.argument('[repair]', 'the id of the repair, or its beginning')
		.option('--done <time>', 'when it was done; a day will do, and is one in UTC')
		.option('--evidence <address>', 'where anybody can see that');
	return editEntry(command, {
		subject: 'Report a repair of',
		async collect({ form, session, options, args: [id, repair] }) {
			const entry = await form.need(repairEntryField(session, id));
			const which = await form.need(repairField(entry, repair));
			const done = await form.need(
				timeField({
					flag: '--done <time>',
					given: options.done,
					question: 'When was it done? (2027-01-20, yesterday 14:05)',
					...timesIn(session, 'past'),
					usual: toIso(session.now).slice(0, 10),
				}),
			);
			const question = 'Where can anybody see that? (https://…)';
			const address = addressField('--evidence <address>', options.evidence, question);
			const evidence = await form.need(address);
			return form.complete({ entry, which, done, evidence });
		},
		prepare: ({ which: id, done, evidence }) => ({
			request: { id, done: done.written, evidence },
			times: { done },
		}),
		edit: completeRepair,
	});
}

const dropExample =
	'node incident.mjs repair drop downloads-fail second-cache --why "One cache turned out to be enough."';

/** `incident repair drop`: gives a repair item up, with the reason. */
function dropCommand(): Command {
	const command = withId(changing('drop', 'give a repair up, and say why', dropExample))
		.argument('[repair]', 'the id of the repair, or its beginning')
		.option('--why <sentence>', 'why it was given up');
	return editEntry(command, {
		subject: 'Drop a repair of',
		async collect({ form, session, options, args: [id, repair] }) {
			const entry = await form.need(repairEntryField(session, id));
			const which = await form.need(repairField(entry, repair));
			const why = await form.need(
				lineField({
					flag: '--why "<sentence>"',
					given: options.why,
					question: 'Why is it given up?',
					schema: lineSchema,
					advice: 'Say why in a sentence.',
				}),
			);
			return form.complete({ entry, which, why });
		},
		prepare: ({ which: id, why }) => ({ request: { id, why }, times: {} }),
		edit: dropRepair,
	});
}

/** An entry with a repair that is not settled. */
function repairEntryField(session: Session, given: string | undefined): Field<Entry> {
	return entryField(session, given, 'entry with an open repair', entriesWithOpenRepairs);
}

/** One of the open repairs of an entry. */
function repairField(entry: Entry | undefined, given: string | undefined): Field<string> {
	const open = (entry?.repairs ?? []).filter(({ state }) => ['open', 'unreported'].includes(state));
	const field = choiceField({
		flag: '<repair> (its id, the second word after the verb)',
		given,
		question: 'Which repair?',
		choices: open.map(({ id, title }) => ({ value: id, label: title, hint: id })),
	});
	// Without an entry, which is reported already, its repair items are not known.
	return entry ? field : { ...field, read: (id) => ({ ok: true, value: id }) };
}
