import { Command, Help, type Option } from 'commander';
import type { CreateResult, EditResult, EntrySource } from '../../authoring/edited.ts';
import { namedTimes } from '../../authoring/typed-time/describe-time.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { type Form, openForm } from './form.ts';
import { publishEdit, publishNew } from './publish.ts';
import { openSession, type Session, type SharedOptions } from './session.ts';

/** Options that hold a text, as commander names them. */
type TextOption =
	| 'began'
	| 'category'
	| 'cause'
	| 'component'
	| 'detected'
	| 'detectedBy'
	| 'done'
	| 'draft'
	| 'due'
	| 'ended'
	| 'evidence'
	| 'file'
	| 'from'
	| 'impact'
	| 'link'
	| 'message'
	| 'messageFile'
	| 'nextUpdateBy'
	| 'note'
	| 'of'
	| 'owner'
	| 'scope'
	| 'slug'
	| 'status'
	| 'to'
	| 'value'
	| 'valueFile'
	| 'why'
	| 'workaround';

/** The options of any verb; those that it does not have are `undefined`. */
export type Options = SharedOptions & { readonly [Name in TextOption]?: string };

/** What a verb was called with. */
interface VerbInput {
	readonly form: Form;
	readonly session: Session;
	readonly options: Options;
	readonly args: readonly (string | undefined)[];
}

/** How a verb comes by what it writes. */
interface Verb<A, R> {
	/** How the subject of the commit begins: `Resolve`. */
	readonly subject: string;
	/** Collects the answers from the options and arguments, or by asking. */
	readonly collect: (input: VerbInput) => Promise<A>;
	/** Turns the answers into a request, with the times that are shown as they were understood. */
	readonly prepare: (
		answers: A,
		session: Session,
	) => { readonly request: R; readonly times: Parameters<typeof namedTimes>[0] };
}

/** Lets a command change the file of one entry. */
export function editEntry<E extends Entry, A extends { readonly entry: E }, R>(
	command: Command,
	verb: Verb<A, R> & {
		readonly edit: (source: EntrySource<E>, request: R) => EditResult;
	},
): Command {
	return command.action(async () => {
		const { session, answers, request, revision } = await run(command, verb);
		const edit = (source: EntrySource<E>) => verb.edit(source, request);
		await publishEdit(session, answers.entry, edit, revision);
	});
}

/** Lets a command write the file of a new entry. */
export function createEntry<A, R>(
	command: Command,
	verb: Verb<A, R> & {
		readonly create: (request: R, taken: ReadonlySet<string>) => CreateResult;
	},
): Command {
	return command.action(async () => {
		const { session, request, revision } = await run(command, verb);
		await publishNew(session, verb.create(request, session.taken), revision);
	});
}

async function run<A, R>(command: Command, { subject, collect, prepare }: Verb<A, R>) {
	const options = command.opts<Options>();
	const session = openSession(options);
	const form = openForm(session.interaction);
	const answers = await collect({ form, session, options, args: command.args });
	const { request, times } = prepare(answers, session);
	return { session, answers, request, revision: { subject, times: namedTimes(times) } };
}

/** What is shown below the help of every verb. */
const sharedHelp = `
Times are typed as people say them: now, 20m ago, 14:05, yesterday 14:05 PST, 24 Nov 14:05 UTC,
Tuesday 09:00, in 30 minutes; or as files have them: 2026-11-24T14:05Z, 2026-11-24, A/B.
Exit codes: 0 done, 1 refused or not valid, 2 wrong usage, 130 given up at a prompt.`;

/** A verb that changes the record, with the options that all of them share. */
export function changing(name: string, description: string, example: string): Command {
	return shared(name, description, example)
		.option('--dry-run', 'show what would be written, and write nothing')
		.option('-y, --yes', 'write without asking for a yes');
}

/** A verb that adds an update to an entry. */
export function updating(name: string, description: string, example: string): Command {
	return withId(withMessage(changing(name, description, example)));
}

/** A verb with the options that every verb has. */
export function shared(name: string, description: string, example: string): Command {
	return new Command(name)
		.description(description)
		.option('-z, --zone <zone>', 'IANA zone of clock times that name none (default: UTC)')
		.option('--now <time>', 'what counts as now; for telling something later, and for tests')
		.option('--no-input', 'never ask; what is missing is an error')
		.option('--json', 'print JSON for programs, and never ask')
		.configureHelp({ visibleOptions: ownFirst })
		.addHelpText('after', `\nExample:\n  ${example}\n${sharedHelp}`);
}

const sharedOptions = ['--zone', '--now', '--no-input', '--json', '--dry-run', '--yes', '--help'];

/** Lists the options of this verb before those that all verbs have. */
function ownFirst(command: Command): Option[] {
	const all = new Help().visibleOptions(command);
	const isShared = ({ long }: Option) => sharedOptions.includes(long ?? '');
	return [...all.filter((option) => !isShared(option)), ...all.filter(isShared)];
}

/** A verb that only groups others. */
export function grouped(name: string, description: string, verbs: readonly Command[]): Command {
	const group = new Command(name).description(description);
	for (const verb of verbs) group.addCommand(verb);
	return group;
}

/** Adds the argument that names the entry. */
export function withId(command: Command): Command {
	return command.argument('[id]', 'the file’s name without .md, or a part of it that no other has');
}

/** Adds the options for the message of an update. */
export function withMessage(command: Command): Command {
	return command
		.option('-m, --message <text>', 'what readers are told, as Markdown; - reads standard input')
		.option('-f, --message-file <path>', 'a file that holds the message; - reads standard input');
}

/** Collects an option that may be given again, or once with commas. */
export function collected(value: string, before: string | undefined): string {
	return before === undefined ? value : `${before},${value}`;
}
