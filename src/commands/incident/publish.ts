import { log } from '@clack/prompts';
import { type Draft, problemsOf, writeEntry } from '../../authoring/write-entry.ts';
import { shownPath } from '../../compile/reading/content-places.ts';
import { formatReport } from '../../compile/diagnostics/report.ts';
import { idOf } from '../../compile/parse-entry.ts';
import { echo, type NamedTime } from './echo.ts';
import { Ending, givenUp, refused } from './ending.ts';
import { askYes } from './prompts.ts';
import { jsonReport, textReport } from './reports.ts';
import type { Session } from './session.ts';
import { changeText } from './show-change.ts';

/** What a verb did to a file, beside its text. */
export interface Deed {
	/** What is done, as it begins the subject of the commit: `Declare`. */
	readonly subject: string;
	/** The times that were understood, for the echo. */
	readonly times: readonly NamedTime[];
}

/** A change of one file that was found right, ready to be shown and written. */
export interface Publication extends Deed {
	readonly draft: Draft;
	readonly id: string;
	/** The path as it is shown. */
	readonly file: string;
	/** Warnings about the file as it will be, as a report; empty where there are none. */
	readonly warnings: string;
}

/**
 * Looks whether the record stays in order, shows what would be written, asks for a yes where
 * somebody is there, writes, and says what comes next.
 */
export async function publish(session: Session, draft: Draft, deed: Deed): Promise<void> {
	const { asking, isJson, isDryRun, isSure } = session;
	const file = shownPath(draft.path);
	const warnings = warningsOf(session, draft);
	const publication = { ...deed, draft, id: idOf(file), file, warnings };
	if (!isJson) show(session, publication);
	if (!isDryRun) {
		if (asking.canAsk && !isSure && !(await askYes(`Write ${file}?`))) throw givenUp();
		write(session, publication);
	}
	console.log(isJson ? jsonReport(session, publication) : textReport(session, publication));
}

function write({ asking }: Session, { draft, file }: Publication): void {
	try {
		const trouble = writeEntry(draft);
		if (trouble !== undefined) throw refused(trouble);
	} catch (error) {
		if (error instanceof Ending) throw error;
		const why = error instanceof Error ? error.message : String(error);
		const typed = asking.canAsk ? `\n${draft.after}` : '';
		throw refused(`${file} cannot be written, and is as it was: ${why}.${typed}`);
	}
}

/** Warnings about the change; an error in it ends the command, and the file stays as it is. */
function warningsOf({ places, now, asking }: Session, draft: Draft): string {
	const problems = problemsOf(draft, places, { now, clock: now });
	const report = formatReport(problems);
	if (!problems.some(({ severity }) => severity === 'error')) return report;
	// What was typed at prompts stands nowhere else, and is not to be lost.
	const typed = asking.canAsk ? `\n\n${changeText(draft.before, draft.after)}` : '';
	throw refused(`${report}${typed}\n\nSo it would be, and therefore nothing was written.`);
}

function show({ now, asking, isDryRun }: Session, publication: Publication): void {
	const { times, draft, file, warnings } = publication;
	const echoes = times.map((time) => echo(time, now)).join('\n');
	const isShown = asking.canAsk || isDryRun;
	const change = isShown ? `${file}\n${changeText(draft.before, draft.after)}` : '';
	for (const part of [change, warnings, echoes].filter((text) => text !== ''))
		if (asking.canAsk) log.message(part);
		else console.log(`${part}\n`);
}
