import { confirm, groupMultiselect, isCancel, multiline, select, text } from '@clack/prompts';
import { givenUp } from './exit-error.ts';

/** One of several answers to choose from. */
export interface Choice<T extends string> {
	readonly value: T;
	readonly label?: string;
	readonly hint?: string;
}

/** What is wrong with an answer in a sentence; `undefined` where nothing is. */
type Check = (answer: string) => string | undefined;

/** Asks for a line. An empty answer is `usual`, which is shown until somebody types. */
export async function askLine(message: string, check: Check, usual = ''): Promise<string> {
	const validate = (answer: string | undefined) => check(answer === '' ? usual : (answer ?? usual));
	return answered<string>(
		await text({
			message,
			validate,
			defaultValue: usual,
			...(usual ? { placeholder: usual } : {}),
		}),
	);
}

/** Asks for text of several lines: Tab leads from it to the button that ends it. */
export async function askText(message: string, check: Check): Promise<string> {
	return answered<string>(
		await multiline({
			message: `${message} (Enter begins a new line; Tab, then Enter, ends it)`,
			showSubmit: true,
			validate: (answer) => check(answer ?? ''),
		}),
	);
}

/** Asks for one of a few; the cursor begins on `usual`. */
export async function askOne<T extends string>(
	message: string,
	choices: readonly Choice<T>[],
	usual?: T,
): Promise<T> {
	const options = choices.map((choice) => ({ ...choice })) as { value: string }[];
	const answer = await select<string>({
		message,
		options,
		showInstructions: false,
		...(usual === undefined ? {} : { initialValue: usual }),
	});
	return answered<string>(answer) as T;
}

/** Asks for any of many, under headings; at least one where it is `required`. */
export async function askMany(
	message: string,
	groups: Readonly<Record<string, readonly Choice<string>[]>>,
	required: boolean,
): Promise<string[]> {
	const options = Object.fromEntries(
		Object.entries(groups).map(([name, choices]) => [
			name,
			choices.map((choice) => ({ ...choice })),
		]),
	);
	return answered<string[]>(
		await groupMultiselect({ message, options, required, selectableGroups: false }),
	);
}

/** Asks for a yes, which Enter gives. */
export async function askYes(message: string): Promise<boolean> {
	return answered<boolean>(await confirm({ message }));
}

/** What was answered; Ctrl-C and Escape end the command. */
function answered<T>(answer: T | symbol): T {
	if (isCancel(answer)) throw givenUp();
	return answer as T;
}
