import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { toIso } from '../../time/instant.ts';
import { nextSteps } from './next-steps.ts';
import type { Publication } from './publish.ts';
import { seenOf } from './seen.ts';
import type { Session } from './session.ts';

/** What was done, what readers will see, and what comes next, for whoever typed the command. */
export function textReport(session: Session, publication: Publication): string {
	const { file } = publication;
	const seen = ['Once it is merged, readers see:', ...seenOf(session, publication).map(indented)];
	if (session.isDryRun)
		return [`Nothing was written: this was a dry run. It would be ${file}.`, ...seen].join('\n');
	const steps = nextSteps(publication, session.now).map(indented);
	return [`Written: ${file}`, ...seen, 'Next, and then open a pull request:', ...steps].join('\n');
}

/** The same for programs. */
export function jsonReport(session: Session, publication: Publication): string {
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
		readers_see: seenOf(session, publication),
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
