/**
 * The gate: the one place from which pages get the record. In a build it has been found true before
 * the first page is made; in `dev` it is read again whenever a file of the content has changed.
 */
import { buildInstant, isClockSet, realInstant } from './clock.ts';
import { compiledOnce } from '../compile/compiled-once.ts';
import { fingerprintOf } from '../compile/fingerprint.ts';
import { compileContent, type Outcome, placesFromEnvironment } from '../compile/gate.ts';
import { formatReport } from '../compile/diagnostics/report.ts';
import type { SiteRecord } from '../domain/record/record.ts';

/** The record; throws the report where there is none to show. */
export function galleryRecord(): SiteRecord {
	const { outcome, lastGood } = current();
	const record = outcome.record ?? lastGood;
	if (!record) throw reportOf(outcome);
	return record;
}

/** The report as an error. It is a writer's matter, to whom a stack says nothing. */
function reportOf({ problems }: Outcome): Error {
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
	return outcome.record ? undefined : formatReport(outcome.problems);
}

interface Reading {
	readonly fingerprint: string;
	readonly outcome: Outcome;
	/** The last record that was found true, this one or an earlier. */
	readonly lastGood: SiteRecord | undefined;
}

// On `globalThis`, because `dev` loads this module anew when code it imports has changed, and the
// last good record must outlive that.
const slot: unique symbol = Symbol.for('gallery-status.dev-reading');
const shared = globalThis as { [slot]?: Reading };

function current(): Reading {
	if (!import.meta.env.DEV)
		return { fingerprint: '', outcome: compiledOnce(), lastGood: undefined };
	const places = placesFromEnvironment();
	const fingerprint = fingerprintOf(places);
	if (shared[slot]?.fingerprint === fingerprint) return shared[slot];
	// A writer dates an update to this minute: at the server's start it would not be public yet.
	const now = isClockSet() ? buildInstant() : realInstant();
	const outcome = compileContent(places, { now });
	if (outcome.problems.length > 0) console.error(`\n${formatReport(outcome.problems)}\n`);
	const lastGood = outcome.record ?? shared[slot]?.lastGood;
	return (shared[slot] = { fingerprint, outcome, lastGood });
}
