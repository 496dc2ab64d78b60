/** The exit codes of the command; bots and scripts rely on them. */
export const exitCodes = { done: 0, notAllowed: 1, wrongUsage: 2, givenUp: 130 } as const;

/** Ends the command with an exit code, and a message for whoever runs it. */
export class ExitError extends Error {
	readonly exitCode: number;

	constructor(exitCode: number, message: string) {
		super(message);
		this.exitCode = exitCode;
	}
}

/** Ends a request that the record does not allow; nothing was written. */
export function notAllowed(message: string): ExitError {
	return new ExitError(exitCodes.notAllowed, message);
}

/** Ends a command that cannot be carried out as it was typed; nothing was written. */
export function wrongUsage(message: string): ExitError {
	return new ExitError(exitCodes.wrongUsage, message);
}

/** Ends at a prompt, after Ctrl-C, Escape or No; nothing was written. */
export function givenUp(): ExitError {
	return new ExitError(exitCodes.givenUp, 'Given up. Nothing was written.');
}
