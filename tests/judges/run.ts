/** `npm run test:judges`: shows the real site to validators that others wrote. */
import { buildSite } from '../support/build-site.ts';
import { type Tally, add } from '../support/tally.ts';
import { atomGrammar } from './atom-grammar.ts';
import { feedparser } from './feedparser.ts';
import { icalendar } from './icalendar.ts';
import { nuHtmlChecker } from './nu-html-checker.ts';
import { seeToTools, seeToVnu } from './tools.ts';
import { pronounce } from './verdict.ts';
import { xmllint } from './xmllint.ts';

const { passed, failed } = await judge().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	return { passed: 0, failed: 1 };
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function judge(): Promise<Tally> {
	seeToTools();
	const jar = seeToVnu();
	await using site = await buildSite();
	if (site.exitCode !== 0) throw new Error(`The site does not build.\n${site.output}`);
	return [
		pronounce('Nu HTML checker', await nuHtmlChecker(jar, site.folder)),
		pronounce('xmllint', await xmllint(site.folder)),
		pronounce('Atom grammar', await atomGrammar(site.folder)),
		pronounce('feedparser', await feedparser(site.folder)),
		pronounce('icalendar', await icalendar(site.folder)),
	].reduce(add);
}
