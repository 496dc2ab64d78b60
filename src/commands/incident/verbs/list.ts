import type { Command } from 'commander';
import {
	type DueItem,
	listDueItems,
	type OpenEntry,
	summarizeOpenEntries,
} from '../../../authoring/open-entries.ts';
import { compileContent } from '../../../compile/compile.ts';
import { type Instant, parseIso, toIso } from '../../../time/instant.ts';
import { progressLabels } from '../../../view/incident/entry-labels.ts';
import { ageText } from '../../../view/text/length-text.ts';
import { instantText } from '../../../view/text/time-text.ts';
import { filesOf } from '../publish.ts';
import { openSession, type SharedOptions } from '../session.ts';
import { shared } from '../verb.ts';

/** `incident list`: what is not over, and what waits for somebody. */
export function listCommand(): Command {
	return shared(
		'list',
		'list what is open, and promises, postmortems and repairs that are due',
		'npm run incident list',
	).action((options: SharedOptions) => list(options));
}

function list(options: SharedOptions): void {
	const { record, broken, places, now, isJson } = openSession(options);
	const open = summarizeOpenEntries(record);
	// What is due shows only where the real time is known, as in `npm run check`.
	const due = listDueItems(compileContent(places, { now, clock: now }).diagnostics);
	console.log(
		isJson
			? JSON.stringify({ now: toIso(now), standing: open, due, broken: filesOf(broken) }, null, 2)
			: listText(open, due, now),
	);
}

function listText(entries: readonly OpenEntry[], due: readonly DueItem[], now: Instant): string {
	const open = entries.map((entry) => entryText(entry, now));
	const waiting = due.map(({ rule, id, message }) => `  ${id}\n    ${message} (${rule})`);
	return [
		`As of ${instantText(now)}`,
		['Not over:', ...(open.length > 0 ? open : ['  nothing'])].join('\n'),
		['Due:', ...(waiting.length > 0 ? waiting : ['  nothing'])].join('\n'),
	].join('\n\n');
}

function entryText(entry: OpenEntry, now: Instant): string {
	const { id, title, impact, progress, status, last_update_at, next_update_by } = entry;
	const age = `last word ${ageText(now - parseIso(last_update_at))} ago`;
	const next =
		next_update_by === null ? '' : `, next promised for ${instantText(parseIso(next_update_by))}`;
	const facts = `${progressLabels[progress]}, ${status}, impact ${impact}; ${age}${next}`;
	return `  ${id}\n    ${title}\n    ${facts}`;
}
