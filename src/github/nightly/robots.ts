import robotsParser from 'robots-parser';

/** Whether a robots.txt of its host lets a program follow a link (RFC 9309). */
export function robotsAllow(robots: string, agent: string, link: string): boolean {
	return robotsParser(new URL('/robots.txt', link).href, robots).isAllowed(link, agent) !== false;
}

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
		const { origin } = new URL(link);
		const robots = known.get(origin) ?? robotsOf(origin, userAgent);
		known.set(origin, robots);
		return robotsAllow(await robots, name, link);
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
