const parent = process.ppid;

/**
 * Calls `end` once, when the process is interrupted or told to end.
 *
 * Under npm it does so too when npm's shell is gone: npm passes SIGTERM on to the shell that it
 * runs a script in, and the shell dies of it without telling the script.
 */
export function onEnd(end: () => void, isUnderNpm: boolean): void {
	const watch = isUnderNpm
		? setInterval(() => process.ppid !== parent && once(), 500).unref()
		: undefined;
	const once = () => {
		clearInterval(watch);
		process.off('SIGINT', once).off('SIGTERM', once);
		end();
	};
	process.on('SIGINT', once).on('SIGTERM', once);
}
