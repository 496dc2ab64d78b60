import { Command, Help, type Option } from 'commander';
import type { SharedOptions } from './session.ts';

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

/** What only this verb has stands before what all of them have. */
function ownFirst(command: Command): Option[] {
	const all = new Help().visibleOptions(command);
	const isShared = ({ long }: Option) => sharedOptions.includes(long ?? '');
	return [...all.filter((option) => !isShared(option)), ...all.filter(isShared)];
}

/** Several verbs under one word. */
export function grouped(name: string, description: string, verbs: readonly Command[]): Command {
	const group = new Command(name).description(description);
	for (const verb of verbs) group.addCommand(verb);
	return group;
}

/** The entry that a verb is for, as its first word. */
export function withId(command: Command): Command {
	return command.argument('[id]', 'the file’s name without .md, or a part of it that no other has');
}

/** The message of an update: three ways to give it. */
export function withMessage(command: Command): Command {
	return command
		.option('-m, --message <text>', 'what readers are told, as Markdown; - reads standard input')
		.option('-f, --message-file <path>', 'a file that holds the message; - reads standard input');
}

/** Collects an option that may be given again, or once with commas. */
export function collected(value: string, before: string | undefined): string {
	return before === undefined ? value : `${before},${value}`;
}

/** Options of a verb that tells something. */
export interface MessageOptions extends SharedOptions {
	readonly message?: string;
	readonly messageFile?: string;
}
