import { existsSync } from 'node:fs';
import { serve } from './static-server.ts';

/** Which site to serve, and where. */
export interface BuiltSite {
	readonly folder: string;
	readonly base: string;
	readonly port: number;
}

/**
 * Serves the built site until the process is interrupted or told to end, and says where.
 * False where it cannot, with the reason on the console.
 */
export async function serveBuiltSite({ folder, base, port }: BuiltSite): Promise<boolean> {
	if (!existsSync(folder)) {
		console.error(`There is no built site in ${folder}. Build it first: npm run build`);
		return false;
	}
	try {
		const server = await serve({ folder, base, port });
		console.log(`The site is at ${server.url} (Ctrl+C ends it)`);
		const end = () => void server.close();
		process.once('SIGINT', end).once('SIGTERM', end);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.error(`Port ${port} is taken. Set PORT to another one.`);
		return false;
	}
}
