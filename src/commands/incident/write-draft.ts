import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { postmortemSkeleton } from '../../authoring/verbs/postmortem.ts';
import { shownPath } from '../../compile/reading/content-places.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import { wrongUsage } from './ending.ts';
import { fromCaller } from './given-text.ts';
import type { Session } from './session.ts';

/** Writes the empty sections of a postmortem to a new file, and says what to do with it. */
export function writeDraft(session: Session, { id }: Entry, path: string): void {
	const { isDryRun, isJson, places } = session;
	const full = fromCaller(path);
	if (!relative(resolve(places.incidentsDir), full).startsWith('..'))
		throw wrongUsage('--draft: what lies among the incidents is published. Name another folder.');
	if (!isDryRun) create(full);
	const next = [`node incident.mjs postmortem ${id} --file ${path}`];
	const report = { ok: true, written: !isDryRun, id, file: shownPath(full), next };
	const done = isDryRun ? 'Nothing was written: this was a dry run. It would be' : 'Written:';
	console.log(
		isJson
			? JSON.stringify(report, null, 2)
			: `${done} ${report.file}\nFill it in, take away headings of which nothing can be said, then:\n  ${next[0]}`,
	);
}

function create(path: string): void {
	try {
		writeFileSync(path, postmortemSkeleton, { flag: 'wx' });
	} catch (error) {
		const { code = '' } = error as NodeJS.ErrnoException;
		const why =
			code === 'EEXIST' ? 'There is such a file already' : `It cannot be written (${code})`;
		throw wrongUsage(`--draft: ${why}. Name another one.`);
	}
}
