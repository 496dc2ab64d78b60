import { log } from '@clack/prompts';
import { join } from 'node:path';
import { diff } from 'node:util';
import { paths } from '../../addresses/paths.ts';
import {
	type CreateResult,
	type EditResult,
	type EntrySource,
	openEntry,
} from '../../authoring/edited.ts';
import { describeTime, type NamedTime } from '../../authoring/typed-time/describe-time.ts';
import {
	applyDraft,
	checkDraft,
	compileUsable,
	type Draft,
	writeEntry,
} from '../../authoring/write-entry.ts';
import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { formatReport } from '../../compile/diagnostics/report.ts';
import { idOf } from '../../compile/parse-entry.ts';
import { shownPath } from '../../compile/reading/content-places.ts';
import { deltaModel } from '../../delta/content-state.ts';
import { statusItems } from '../../delta/report/sections.ts';
import { statusChanges } from '../../delta/status-changes.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { feedEntriesOf } from '../../feeds/feed-entry.ts';
import { type Instant, toIso } from '../../time/instant.ts';
import { ExitError, givenUp, notAllowed } from './exit-error.ts';
import { askYes } from './prompts.ts';
import type { Session } from './session.ts';

/** What a verb does to a file, beside its text. */
interface Revision {
	/** What is done, as it begins the subject of the commit: `Declare`. */
	readonly subject: string;
	/** The times that were understood, for the echo. */
	readonly times: readonly NamedTime[];
}

/** A change of one file that was found right, ready to be shown and written. */
interface Publication extends Revision {
	readonly draft: Draft;
	readonly id: string;
	/** The path as it is shown. */
	readonly file: string;
	/** Warnings about the file as it will be, as a report; empty where there are none. */
	readonly warnings: string;
}

/**
 * Looks whether the record stays in order, shows what would be written, asks for a yes where
 * somebody is there, writes, and prints what comes next.
 */
async function publish(session: Session, draft: Draft, revision: Revision): Promise<void> {
	const { interaction, isJson, isDryRun, isSure } = session;
	const file = shownPath(draft.path);
	const warnings = warningsOf(session, draft);
	const publication = { ...revision, draft, id: idOf(file), file, warnings };
	if (!isJson) show(session, publication);
	if (!isDryRun) {
		if (interaction.canAsk && !isSure && !(await askYes(`Write ${file}?`))) throw givenUp();
		write(session, publication);
	}
	console.log(isJson ? jsonReport(session, publication) : textReport(session, publication));
}

function write({ interaction }: Session, { draft, file }: Publication): void {
	try {
		const problem = writeEntry(draft);
		if (problem !== undefined) throw notAllowed(problem);
	} catch (error) {
		if (error instanceof ExitError) throw error;
		const why = error instanceof Error ? error.message : String(error);
		const typed = interaction.canAsk ? `\n${draft.after}` : '';
		throw notAllowed(`${file} cannot be written, and is as it was: ${why}.${typed}`);
	}
}

/** Warnings about the change; an error in it ends the command, and the file stays as it is. */
function warningsOf({ places, now, interaction }: Session, draft: Draft): string {
	const problems = checkDraft(draft, places, { now, clock: now });
	const report = formatReport(problems);
	if (!problems.some(({ severity }) => severity === 'error')) return report;
	// What was typed at prompts stands nowhere else, and is not to be lost.
	const typed = interaction.canAsk ? `\n\n${formatChange(draft.before, draft.after)}` : '';
	throw notAllowed(`${report}${typed}\n\nSo it would be, and therefore nothing was written.`);
}

function show({ now, interaction, isDryRun }: Session, publication: Publication): void {
	const { times, draft, file, warnings } = publication;
	const echoes = times.map((time) => describeTime(time, now)).join('\n');
	const isShown = interaction.canAsk || isDryRun;
	const change = isShown ? `${file}\n${formatChange(draft.before, draft.after)}` : '';
	for (const part of [change, warnings, echoes].filter((text) => text !== ''))
		if (interaction.canAsk) log.message(part);
		else console.log(`${part}\n`);
}

/** Publishes a change of the file of `entry`; `edit` is what the verb makes of it. */
export function publishEdit<E extends Entry>(
	session: Session,
	{ id }: E,
	edit: (source: EntrySource<E>) => EditResult,
	revision: Revision,
): Promise<void> {
	const path = join(session.places.incidentsDir, `${id}.md`);
	const { source, problems } = openEntry(path);
	if (!source) throw notAllowed(`${formatReport(problems)}\n\nNothing was written.`);
	// The file was of this kind when the record was read a moment ago; a kind never changes.
	const edited = edit(source as EntrySource<E>);
	if ('invalid' in edited) throw notAllowed(`${edited.invalid}\nNothing was written.`);
	return publish(session, { path, before: source.text, after: edited.text }, revision);
}

/** Publishes a file that is not there yet. */
export function publishNew(
	session: Session,
	created: CreateResult,
	revision: Revision,
): Promise<void> {
	if ('invalid' in created) throw notAllowed(`${created.invalid}\nNothing was written.`);
	const path = join(session.places.incidentsDir, `${created.id}.md`);
	return publish(session, { path, before: undefined, after: created.text }, revision);
}

/** What was done, what readers will see, and what comes next, for whoever typed the command. */
function textReport(session: Session, publication: Publication): string {
	const { file } = publication;
	const preview = [
		'Once it is merged, readers see:',
		...previewChange(session, publication).map(indented),
	];
	if (session.isDryRun)
		return [`Nothing was written: this was a dry run. It would be ${file}.`, ...preview].join('\n');
	const steps = nextSteps(publication, session.now).map(indented);
	return [`Written: ${file}`, ...preview, 'Next, and then open a pull request:', ...steps].join(
		'\n',
	);
}

/** The same for programs. */
function jsonReport(session: Session, publication: Publication): string {
	const { file, id, times, draft, warnings } = publication;
	const bounds = times.map(({ name, time }) => [
		name,
		{ earliest: toIso(time.earliest), latest: toIso(time.latest) },
	]);
	const report = {
		ok: true,
		written: !session.isDryRun,
		id,
		file,
		times: Object.fromEntries(bounds) as Record<string, unknown>,
		warnings,
		broken: filesOf(session.broken),
		text: draft.after,
		readers_see: previewChange(session, publication),
		next: nextSteps(publication, session.now),
	};
	return JSON.stringify(report, null, 2);
}

/** The files of problems, each once. */
export function filesOf(problems: readonly Diagnostic[]): string[] {
	return [...new Set(problems.map(({ file }) => file))];
}

function indented(line: string): string {
	return `  ${line}`;
}

/**
 * What readers will see of a change once it is merged, a line each: what the home page says, which
 * components are shown otherwise, what subscribers get, and the address of it all.
 */
function previewChange({ record, sources, now }: Session, { draft, id }: Publication): string[] {
	const after = compileUsable(applyDraft(sources, draft), { now }).record;
	if (!after) return [];
	return [
		...statusLines(record, after),
		...feedTitles(record, after, id).map((title) => `Feeds: ${title}`),
		`Page: ${new URL(paths.entry(id), after.site.address).href}`,
	];
}

function statusLines(before: SiteRecord, after: SiteRecord): string[] {
	const { headline, components } = statusChanges(deltaModel(before), deltaModel(after));
	const items = statusItems({ headline: undefined, lede: undefined, components });
	const heading = headline?.after === undefined ? [] : [`Home page: ${headline.after}`];
	return [...heading, ...items.map(({ text }) => text)];
}

/** Titles of new feed items. */
function feedTitles(before: SiteRecord, after: SiteRecord, id: string): string[] {
	const entriesOf = ({ entries }: SiteRecord) =>
		entries.filter((entry) => entry.id === id).flatMap(feedEntriesOf);
	const known = new Set(entriesOf(before).map((item) => item.id));
	return entriesOf(after).flatMap((item) => (known.has(item.id) ? [] : item.title));
}

/**
 * What to run after a file was written, a command a line, for sh, PowerShell and cmd alike: no joining
 * and no quotes that one of them would read otherwise, so ids and no titles.
 */
function nextSteps({ file, id, subject }: Publication, now: Instant): string[] {
	const clock = toIso(now).slice(11, 16).replace(':', '');
	return [
		'npm run check',
		'npm run delta',
		`git switch -c ${id}-${clock}`,
		`git add ${/\s/.test(file) ? `"${file}"` : file}`,
		`git commit -m "${subject} ${id}"`,
		'git push -u origin HEAD',
	];
}

/** Unchanged lines that are shown on either side of a change. */
const around = 2;

/** What an edit does to a file, as lines with `+` and `-`; a new file is shown as it is. */
export function formatChange(before: string | undefined, after: string): string {
	if (before === undefined) return after.trimEnd();
	const entries = diff(linesOf(before), linesOf(after));
	const changed = entries.flatMap(([operation], index) => (operation === 0 ? [] : index));
	const isNear = (index: number) => changed.some((other) => Math.abs(other - index) <= around);
	const shown = entries.flatMap((entry, index) => (isNear(index) ? [{ entry, index }] : []));
	return shown
		.flatMap(({ entry: [operation, line], index }, place) => {
			const isGap = place > 0 && shown[place - 1]?.index !== index - 1;
			return [...(isGap ? ['  …'] : []), `${signs[operation]} ${line}`];
		})
		.join('\n');
}

/** Of Node’s `diff`: what the first text alone has is 1, what the second alone has is -1. */
const signs = { '-1': '+', '0': ' ', '1': '-' } as const;

function linesOf(text: string): string[] {
	return text.replace(/\n$/, '').split('\n');
}
