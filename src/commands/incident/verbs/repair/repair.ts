import type { Command } from 'commander';
import { dropRepair } from '../../../../authoring/verbs/account.ts';
import { lineSchema } from '../../../../schema/text-schema.ts';
import { promisingEntryField, repairField } from '../../fields/account-fields.ts';
import { lineField } from '../../fields/text-fields.ts';
import { openForm } from '../../form.ts';
import { changing, grouped, withId } from '../../options.ts';
import { publishEdit } from '../../publish.ts';
import { openSession, type Session, type SharedOptions } from '../../session.ts';
import { addCommand } from './add.ts';
import { doneCommand } from './done.ts';

interface DropOptions extends SharedOptions {
	readonly why?: string;
}

const example =
	'node incident.mjs repair drop downloads-fail second-cache --why "One cache turned out to be enough."';

/** `incident repair drop`: a promise that was given up, and why. */
function dropCommand(): Command {
	return withId(changing('drop', 'give a repair up, and say why', example))
		.argument('[repair]', 'the id of the repair, or its beginning')
		.option('--why <sentence>', 'why it was given up')
		.action(async (id: string | undefined, repair: string | undefined, options: DropOptions) => {
			const session = openSession(options);
			await tell(session, await ask(session, [id, repair], options));
		});
}

async function ask(
	session: Session,
	[id, repair]: readonly (string | undefined)[],
	{ why: given }: DropOptions,
) {
	const form = openForm(session.asking);
	const entry = await form.need(promisingEntryField(session, id));
	const which = await form.need(repairField(entry, repair));
	const question = 'Why is it given up?';
	const advice = 'Say why in a sentence.';
	const flag = '--why "<sentence>"';
	const why = await form.need(lineField({ flag, given, question, schema: lineSchema, advice }));
	return form.complete({ entry, which, why });
}

async function tell(session: Session, answers: Awaited<ReturnType<typeof ask>>): Promise<void> {
	const { entry, which: id, why } = answers;
	const deed = { subject: 'Drop a repair of', times: [] };
	await publishEdit(session, entry, (source) => dropRepair(source, { id, why }), deed);
}

/** `incident repair`: what is promised after an incident, and what becomes of it. */
export function repairCommand(): Command {
	return grouped('repair', 'promise a repair, and say what became of it', [
		addCommand(),
		doneCommand(),
		dropCommand(),
	]);
}
