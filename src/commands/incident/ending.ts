/** With which code the command ends; bots and scripts go by it. */
export const exitCodes = { done: 0, refused: 1, wrongUsage: 2, givenUp: 130 } as const;

/** How the command ends where it does not do what it was asked for, in words for whoever runs it. */
export class Ending extends Error {
	readonly exitCode: number;

	constructor(exitCode: number, message: string) {
		super(message);
		this.exitCode = exitCode;
	}
}

/** The end where the record does not allow it: nothing was written. */
export function refused(message: string): Ending {
	return new Ending(exitCodes.refused, message);
}

/** The end where the command cannot be carried out as it was typed: nothing was written. */
export function wrongUsage(message: string): Ending {
	return new Ending(exitCodes.wrongUsage, message);
}

/** The end at a prompt, by Ctrl-C or Escape or a No: nothing was written. */
export function givenUp(): Ending {
	return new Ending(exitCodes.givenUp, 'Given up. Nothing was written.');
}
