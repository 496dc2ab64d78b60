import { Command } from 'commander';

/**
 * The options that a command was given, by their names. With `--help` this prints what the command
 * does and ends with 0; with an option that it does not know, it says so and ends with 2.
 */
export function readOptions<Name extends string = never>(
	command: string,
	description: string,
	options: Readonly<Record<Name, string>> = {} as Record<Name, string>,
): ReadonlySet<Name> {
	const program = new Command(command).description(description).allowExcessArguments(false);
	const flagOf = (name: string) => `--${name}`;
	for (const [name, text] of Object.entries<string>(options)) program.option(flagOf(name), text);
	program.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2)).parse();
	const isGiven = (name: string) => process.argv.slice(2).includes(flagOf(name));
	return new Set((Object.keys(options) as Name[]).filter(isGiven));
}
