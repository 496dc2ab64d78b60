import { everyFeedFile } from '../addresses/feed-links.ts';
import { paths } from '../addresses/paths.ts';
import { compileContent } from '../compile/compile.ts';
import { formatReport } from '../compile/diagnostics/report.ts';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import { buildInstant } from '../site/clock.ts';
import { siteAddress } from './environment.ts';

/** Milliseconds after which a hub that does not answer counts as out of reach. */
const patience = 10_000;

/**
 * Tells a WebSub hub that a feed has news, in the words that hubs agree on (the specification leaves
 * them open). Says in a sentence what went wrong; `undefined` where the hub has taken it.
 */
export async function tellHub(hub: string, topic: string): Promise<string | undefined> {
	const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic });
	try {
		const signal = AbortSignal.timeout(patience);
		const { ok, status, statusText } = await fetch(hub, { method: 'POST', body, signal });
		return ok ? undefined : `The hub has refused it: ${`${status} ${statusText}`.trim()}.`;
	} catch (error) {
		return `The hub cannot be reached: ${reasonOf(error)}.`;
	}
}

/** Why a request failed: what lies below “fetch failed” says more than that. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `no answer in ${patience / 1000} seconds`;
	const below = error.cause instanceof Error ? error.cause : error;
	return (below.message || below.name).replace(/\.$/, '');
}

/**
 * `npm run ping`: tells the WebSub hub that site.yaml names that the feeds of everything have news.
 * For after a deploy. Ends with 0 where the hub has taken all, and where there is no hub; else with 1.
 */

const { record, diagnostics: problems } = compileContent(placesFromEnvironment(), {
	now: buildInstant(),
});
if (!record) {
	console.error(formatReport(problems));
	process.exitCode = 1;
} else if (record.site.hub === undefined) {
	console.log('site.yaml names no hub: there is nobody to tell.');
} else if (!(await tellAll(record.site.hub))) {
	process.exitCode = 1;
}

/** Tells of each feed and says so; whether the hub has taken them all. */
async function tellAll(hub: string): Promise<boolean> {
	const { site, base } = siteAddress();
	const feeds = everyFeedFile.map(
		(file) => new URL(base + paths.feed(paths.home, file), site).href,
	);
	const told = await Promise.all(
		feeds.map(async (feed) => ({ feed, trouble: await tellHub(hub, feed) })),
	);
	for (const { feed, trouble } of told) {
		if (trouble === undefined) console.log(`Told ${hub} of ${feed}.`);
		else console.error(`${feed}\n  ${trouble}`);
	}
	return told.every(({ trouble }) => trouble === undefined);
}
