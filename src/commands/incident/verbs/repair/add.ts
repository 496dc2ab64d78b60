import type { Command } from 'commander';
import { addRepair } from '../../../../authoring/verbs/account.ts';
import type { Entry } from '../../../../domain/incident/entry.ts';
import { repairSchema } from '../../../../schema/entry-parts.ts';
import { lineSchema } from '../../../../schema/text-schema.ts';
import { timesOf } from '../../echo.ts';
import { choiceField } from '../../fields/choice-fields.ts';
import { entryField } from '../../fields/entry-field.ts';
import { addressField, lineField } from '../../fields/text-fields.ts';
import { dueField } from '../../fields/time-fields.ts';
import { openForm } from '../../form.ts';
import { changing, withId } from '../../options.ts';
import { publishEdit } from '../../publish.ts';
import { openSession, type Session, type SharedOptions } from '../../session.ts';

interface AddOptions extends SharedOptions {
	readonly category?: string;
	readonly owner?: string;
	readonly due?: string;
	readonly link?: string;
}

const example =
	'node incident.mjs repair add downloads-fail "Alert on stale caches" --category detect --owner "Gallery team" --due 2027-01-31';

const categoryHints = {
	detect: 'to notice it sooner',
	diagnose: 'to find the cause sooner',
	fix: 'to mend it, or keep it from coming back',
} as const;

/** `incident repair add`: something that is promised after an incident. */
export function addCommand(): Command {
	return withId(changing('add', 'promise a repair', example))
		.argument('[title]', 'what is promised, in a few words')
		.option('--category <word>', 'detect, diagnose or fix')
		.option('--owner <name>', 'who does it')
		.option('--due <day>', 'the UTC day by which it is promised: 2027-01-31')
		.option('--link <address>', 'where it is followed, such as an issue')
		.action(async (id: string | undefined, title: string | undefined, options: AddOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, id, title, options));
		});
}

async function ask(
	session: Session,
	id: string | undefined,
	given: string | undefined,
	options: AddOptions,
) {
	const form = openForm(session.asking);
	const candidates = session.record.entries;
	const entry = await form.need(
		entryField<Entry>({ given: id, noun: 'entry', candidates, session }),
	);
	const title = await form.need(
		lineField({
			flag: '"<title>" (the second word after the verb, in quotes)',
			given,
			question: 'What is promised?',
			schema: lineSchema,
			advice: 'Say in a few words what will be done.',
		}),
	);
	const category = await form.need(
		choiceField({
			flag: '--category detect|diagnose|fix',
			given: options.category,
			question: 'What does it help with?',
			choices: repairSchema.shape.category.options.map((value) => ({
				value,
				hint: categoryHints[value],
			})),
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
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { entry, due, ...told } = answers;
	const deed = { subject: 'Promise a repair of', times: timesOf({ due }) };
	const request = { ...told, due: due?.written };
	await publishEdit(session, entry, (source) => addRepair(source, request), deed);
}
