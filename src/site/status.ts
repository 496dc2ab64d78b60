/**
 * The gate: the one place from which pages get the record. In a build it has been found true before
 * the first page is made; in `dev` it is read again whenever a file of the content has changed.
 */
import { compileContent, type CompileResult } from '../compile/compile.ts';
import { fingerprintOf, placesFromEnvironment } from '../compile/reading/content-places.ts';
import { formatReport } from '../compile/diagnostics/report.ts';
import type { GalleryRecord } from '../domain/record/record.ts';
import { buildInstant, isClockSet, realInstant } from './clock.ts';
import { compileOnce } from './compiled-once.ts';

/** The record; throws the report where there is none to show. */
export function galleryRecord(): GalleryRecord {
	const { outcome, lastGood } = current();
	const record = outcome.record ?? lastGood;
	if (!record) throw reportOf(outcome);
	return record;
}

/** The report as an error. It is a writer's matter, to whom a stack says nothing. */
function reportOf({ diagnostics: problems }: CompileResult): Error {
	const error = new Error(formatReport(problems));
	error.stack = error.message;
	return error;
}

/**
 * In `dev`: what is wrong with the content as it is now, while the pages show it as it last was
 * right. `undefined` when all is well, and always in a build.
 */
export function contentTrouble(): string | undefined {
	const { outcome } = current();
	return outcome.record ? undefined : formatReport(outcome.diagnostics);
}

interface Reading {
	readonly fingerprint: string;
	readonly outcome: CompileResult;
	/** The last record that was found true, this one or an earlier. */
	readonly lastGood: GalleryRecord | undefined;
}

// On `globalThis`, because `dev` loads this module anew when code it imports has changed, and the
// last good record must outlive that.
const slot: unique symbol = Symbol.for('gallery-status.dev-reading');
const shared = globalThis as { [slot]?: Reading };

function current(): Reading {
	if (!import.meta.env.DEV) return { fingerprint: '', outcome: compileOnce(), lastGood: undefined };
	const places = placesFromEnvironment();
	const fingerprint = fingerprintOf(places);
	if (shared[slot]?.fingerprint === fingerprint) return shared[slot];
	// A writer dates an update to this minute: at the server's start it would not be public yet.
	const now = isClockSet() ? buildInstant() : realInstant();
	const outcome = compileContent(places, { now });
	if (outcome.diagnostics.length > 0) console.error(`\n${formatReport(outcome.diagnostics)}\n`);
	const lastGood = outcome.record ?? shared[slot]?.lastGood;
	return (shared[slot] = { fingerprint, outcome, lastGood });
}
