/**
 * What runs every night on GitHub: makes labels that are missing, follows the links of the content, and
 * keeps the one issue that lists what is due. Ends with 0, also where much is due; with 1
 * where the record has errors or GitHub does not answer.
 */
import './project.ts';
import { compileContent } from '../compile/compile.ts';
import { formatReport, withoutCommands } from '../compile/diagnostics/report.ts';
import { readContent } from '../compile/read-content.ts';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import { accessFrom, type GitHubApi, openApi } from '../github/api/github-api.ts';
import { checkLinks, contentLinks, type Pace } from '../github/nightly/check-links.ts';
import { dueWork, ensureLabels, keepReminder } from '../github/nightly/reminder.ts';
import { buildInstant, isClockSet, realInstant } from '../site/clock.ts';

try {
	const access = accessFrom(process.env);
	const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
	await run(openApi(access), `${server}/${access.repository}`);
} catch (error) {
	console.error('The night’s work is not done:', error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
// Links that were given up on may still hold connections.
process.exit();

async function run(api: GitHubApi, repositoryUrl: string): Promise<void> {
	const places = placesFromEnvironment();
	const clock = isClockSet() ? buildInstant() : realInstant();
	const { record, diagnostics: problems } = compileContent(places, { now: clock, clock });
	if (!record) throw new Error(withoutCommands(formatReport(problems)));
	await ensureLabels(api);
	const links = contentLinks(readContent(places));
	const report = await checkLinks([...links.keys()], paceFor(repositoryUrl));
	const { broken, refused, unfinished } = report;
	console.log(
		`Links: ${links.size}. Broken: ${broken.length}. Refused to programs: ${refused.length}. Not answered in time: ${unfinished.length}.`,
	);
	const due = dueWork(record, problems);
	console.log(await keepReminder(api, { due, links: report, places: links, repositoryUrl }));
}

/** Few at once, three tries with growing pauses, and no more than a quarter of an hour. */
function paceFor(repositoryUrl: string): Pace {
	return {
		userAgent: `gallery-status-links/1 (+${repositoryUrl})`,
		concurrency: 4,
		retries: 2,
		timeout: 20_000,
		deadline: 15 * 60_000,
	};
}
