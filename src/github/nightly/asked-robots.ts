import { robotsAllow } from './robots.ts';

/** Milliseconds after which a robots.txt that does not come counts as none. */
const patience = 10_000;

/**
 * Asks hosts, each once, whether a program may follow a link. A host that gives no answer is asked for
 * the page itself, which then shows what is wrong with it.
 */
export function askedRobots(userAgent: string): (link: string) => Promise<boolean> {
	const name = userAgent.split(/[/ ]/)[0] ?? '';
	const known = new Map<string, Promise<string>>();
	return async (link) => {
		const { origin, pathname, search } = new URL(link);
		const robots = known.get(origin) ?? robotsOf(origin, userAgent);
		known.set(origin, robots);
		return robotsAllow(await robots, name, pathname + search);
	};
}

async function robotsOf(origin: string, userAgent: string): Promise<string> {
	try {
		const response = await fetch(`${origin}/robots.txt`, {
			headers: { 'user-agent': userAgent },
			signal: AbortSignal.timeout(patience),
		});
		return response.ok ? await response.text() : '';
	} catch {
		return '';
	}
}
