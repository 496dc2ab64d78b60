import type { Command } from 'commander';
import { postmortem } from '../../../authoring/verbs/account.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { timesOf } from '../echo.ts';
import { postmortemField } from '../fields/account-fields.ts';
import { entriesToPostmortem, entryField } from '../fields/entry-field.ts';
import { type Form, openForm } from '../form.ts';
import { givenText, writeDraft } from '../given-text.ts';
import { changing, withId } from '../options.ts';
import { publishEdit } from '../publish.ts';
import { openSession, type Session, type SharedOptions } from '../session.ts';

interface PostmortemOptions extends SharedOptions {
	readonly file?: string;
	readonly draft?: string;
}

const example = 'node incident.mjs postmortem downloads-fail --file postmortem.md';

/** `incident postmortem`: adds the postmortem, or lays out its sections for somebody to fill in. */
export function postmortemCommand(): Command {
	return withId(changing('postmortem', 'add the postmortem of what is over', example))
		.option('-f, --file <path>', 'a file that holds the whole postmortem; - reads standard input')
		.option('--draft <path>', 'only write empty sections to this file, to be filled in')
		.action(async (id: string | undefined, options: PostmortemOptions) => {
			const session = openSession(options);
			const form = openForm(session.asking);
			const entry = await form.need(overField(session, id));
			if (options.draft === undefined) await add(session, form, entry, options);
			else writeDraft(session, form.complete({ entry }).entry, options.draft);
		});
}

function overField(session: Session, given: string | undefined) {
	const candidates = entriesToPostmortem(session.record);
	const noun = 'closed entry without a postmortem';
	return entryField<Entry>({ given, noun, candidates, session });
}

async function add(
	session: Session,
	form: Form,
	asked: Entry | undefined,
	{ file }: PostmortemOptions,
): Promise<void> {
	const given = givenText({ file, flags: ['--file', '--file'] });
	const written = await form.need(postmortemField(given));
	const { entry, body } = form.complete({ entry: asked, body: written });
	const request = { at: session.now, body };
	const deed = { subject: 'Write up', times: timesOf({ at: session.now }) };
	await publishEdit(session, entry, (source) => postmortem(source, request), deed);
}
