import { createHash } from 'node:crypto';
import type { DueItem } from '../../authoring/open-entries.ts';
import { escaped } from '../../delta/report/as-markdown.ts';
import type { ContentLinks, LinkReport, LinkTrouble } from './check-links.ts';

/** What a night has found. */
export interface Night {
	readonly due: readonly DueItem[];
	readonly links: LinkReport;
	readonly places: ContentLinks;
	/** The repository’s page, without a slash at its end. */
	readonly repositoryUrl: string;
}

/** One thing that waits: its line, and what stays of it from night to night. */
interface Reminder {
	readonly line: string;
	/** Stands unseen behind the line, so that the next night knows what is new. */
	readonly key: string;
}

/** Everything that somebody has to do something about, in the order in which it is shown. */
export function reminders(night: Night): { due: Reminder[]; broken: Reminder[] } {
	return {
		due: night.due.map((item) => dueReminder(item, night)),
		broken: night.links.broken.map((trouble) => ({
			line: troubleLine(trouble, night),
			key: keyOf('link', trouble.link),
		})),
	};
}

/** The text of the issue. It says the same as long as the same waits, so that it need not be edited. */
export function reminderText(night: Night): string {
	const { due, broken } = reminders(night);
	const { refused, unfinished } = night.links;
	return [
		due.length + broken.length === 0 ? 'Nothing waits for anybody.' : intro,
		section('Due', due.map(keyed)),
		section('Links that lead nowhere', broken.map(keyed)),
		section(
			refusedHeading,
			refused.map((trouble) => troubleLine(trouble, night)),
		),
		section(
			'Links that there was no time for',
			unfinished.map((link) => `- ${quoted(link)}`),
		),
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

/** The keys that the text of an issue holds. */
export function keysIn(text: string): Set<string> {
	return new Set([...text.matchAll(/<!-- key: ([0-9a-f]{12}) -->/g)].map(([, key = '']) => key));
}

const intro =
	'What waits for somebody. This is looked at every night: the text follows, a comment tells what is new, and the issue is closed once nothing waits.';
const refusedHeading = 'Links to hosts that let no program look; a person can';

/** GitHub takes 65,536 characters: what is over is counted, and comes up once the first are mended. */
const most = 25;

function section(heading: string, lines: readonly string[]): string {
	if (lines.length === 0) return '';
	const rest = lines.length > most ? [`- and ${lines.length - most} more`] : [];
	return [`### ${heading}`, '', ...lines.slice(0, most), ...rest].join('\n');
}

function keyed({ line, key }: Reminder): string {
	return `${line} <!-- key: ${key} -->`;
}

function dueReminder({ rule, id, message }: DueItem, { repositoryUrl }: Night): Reminder {
	const file = `${repositoryUrl}/blob/HEAD/incidents/${id}.md`;
	const form = `${repositoryUrl}/issues/new?template=update.yml&incident=${id}`;
	const isForUpdate = ['next-update-due', 'update-due', 'no-promise'].includes(rule);
	const way = isForUpdate ? ` [Update it](${form}).` : '';
	// The days in a sentence rise every night, and are no news.
	const key = keyOf(rule, id, message.replace(/\d+ days/g, ''));
	return { line: `- [${id}](${file}): ${escaped(message)}${way}`, key };
}

function troubleLine({ link, answer }: LinkTrouble, { places }: Night): string {
	const files = [...(places.get(link) ?? [])].map((file) => `\`${file}\``);
	return `- ${quoted(link)}: ${escaped(answer)}, in ${files.join(', ')}`;
}

/** As code: an address on GitHub that is a link would be told to whoever reads there. */
function quoted(link: string): string {
	return `\`${link.replaceAll('`', '%60')}\``;
}

function keyOf(...parts: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}
