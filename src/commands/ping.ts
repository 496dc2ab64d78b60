/**
 * `npm run ping`: notifies the WebSub hub that site.yaml names that the feeds of everything have news.
 * For after a deploy. Ends with 0 where the hub has taken all, and where there is no hub; else with 1.
 */
import { everyFeedFile, paths } from '../addresses/paths.ts';
import { compileContent } from '../compile/compile.ts';
import { formatReport } from '../compile/diagnostics/report.ts';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import { buildInstant } from '../site/clock.ts';
import { siteAddress } from './environment.ts';
import { notifyHub } from './ping/notify-hub.ts';

const { record, diagnostics: problems } = compileContent(placesFromEnvironment(), {
	now: buildInstant(),
});
if (!record) {
	console.error(formatReport(problems));
	process.exitCode = 1;
} else if (record.site.hub === undefined) {
	console.log('site.yaml names no hub: there is nobody to tell.');
} else if (!(await notifyAll(record.site.hub))) {
	process.exitCode = 1;
}

/** Notifies the hub of each feed and prints the results; true where the hub has taken them all. */
async function notifyAll(hub: string): Promise<boolean> {
	const { site, base } = siteAddress();
	const feeds = everyFeedFile.map(
		(file) => new URL(base + paths.feed(paths.home, file), site).href,
	);
	const results = await Promise.all(
		feeds.map(async (feed) => ({ feed, error: await notifyHub(hub, feed) })),
	);
	for (const { feed, error } of results) {
		if (error === undefined) console.log(`Told ${hub} of ${feed}.`);
		else console.error(`${feed}\n  ${error}`);
	}
	return results.every(({ error }) => error === undefined);
}
