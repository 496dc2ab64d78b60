import { existsSync } from 'node:fs';
import { serve } from './static-server.ts';

/** Which site to serve, and where. */
export interface BuiltSite {
	/** The folder of the built site. */
	readonly folder: string;
	/** The path that it was built for, with a slash at both ends. */
	readonly base: string;
	/** The port of 127.0.0.1 to listen on; 0 takes a free one. */
	readonly port: number;
	/** Whether npm runs this process. */
	readonly isUnderNpm: boolean;
}

/**
 * Serves the built site until the process is interrupted or told to end, and says where.
 * False where it cannot, with the reason on the console.
 */
export async function serveBuiltSite(site: BuiltSite): Promise<boolean> {
	const { folder, base, port, isUnderNpm } = site;
	if (!existsSync(folder)) {
		console.error(`There is no built site in ${folder}. Build it first: npm run build`);
		return false;
	}
	try {
		const server = await serve({ folder, base, port });
		console.log(`The site is at ${server.url} (Ctrl+C ends it)`);
		onEnd(() => void server.close(), isUnderNpm);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.error(`Port ${port} is taken. Set PORT to another one.`);
		return false;
	}
}

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
