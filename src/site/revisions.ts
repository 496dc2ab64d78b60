import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { runGit } from '../revisions/git.ts';
import { wayOutLine } from '../revisions/ways-out.ts';
import { type Past, pastOf } from '../revisions/past.ts';
import { type RecordOfEdits, recordOfEdits } from '../revisions/record-of-revisions.ts';
import { oldNamesOf, type Redirect } from '../schema/redirects.ts';
import { instant } from '../time/instant.ts';
import { buildInstant, isClockSet } from './clock.ts';

/** What was done to the file of an entry, for its page. */
export function editsOf(entry: Entry, redirects: readonly Redirect[]): RecordOfEdits {
	const { id } = entry;
	const { incidentsDir } = placesFromEnvironment();
	return recordOfEdits(currentPast(incidentsDir), {
		entry,
		ids: [id, ...oldNamesOf(id, redirects)],
		bytes: () => bytesOf(join(incidentsDir, `${id}.md`)),
		until: isClockSet() ? buildInstant() : always,
	});
}

/** A clock that runs fast may date a commit after the build: without STATUS_NOW every commit is told. */
const always = instant(Number.POSITIVE_INFINITY);

function bytesOf(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		// In `dev` it may be gone since the page was asked for.
		return undefined;
	}
}

interface ReadPast {
	/** In `dev` the commit that is checked out; a build reads once. */
	readonly head: string;
	readonly past: Past;
}

// On `globalThis`, because `dev` loads this module anew when code it imports has changed.
const slot: unique symbol = Symbol.for('gallery-status.past-of-content');
const shared = globalThis as { [slot]?: ReadPast };

/** Read once in a build, however many pages ask; in `dev` again after each commit. */
function currentPast(folder: string): Past {
	const head = import.meta.env.DEV ? runGit(folder, ['rev-parse', 'HEAD']).text : '';
	if (shared[slot]?.head !== head) shared[slot] = { head, past: readPast(folder) };
	return shared[slot].past;
}

/** Readers are told on the page, and whoever builds it on the console. */
function readPast(folder: string): Past {
	const past = pastOf(folder);
	const line = wayOutLine(past.unavailable);
	if (line !== undefined) console.error(line);
	return past;
}
