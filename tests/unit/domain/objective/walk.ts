import type { Effect } from '../../../../src/domain/incident/effect.ts';
import { beginningOf } from '../../../../src/domain/incident/entry-times.ts';
import type { Observation } from '../../../../src/domain/observation/observation.ts';
import type { Subject } from '../../../../src/domain/uptime/subject.ts';
import { badness } from '../../../../src/schema/component-schema.ts';
import type { Site } from '../../../../src/schema/site-schema.ts';
import { DAY, MINUTE } from '../../../../src/time/instant.ts';
import { startOfDay } from '../../../../src/time/utc-calendar.ts';
import { minutesOf } from '../../support/minutes.ts';
import { type Story, subjectOf } from './arbitrary-story.ts';

/** What there was, what was lost, and who paid how much: an entry by its id, a run by its first minute. */
export interface Walk {
	whole: bigint;
	lost: bigint;
	readonly paid: Map<string, bigint>;
}

type Certainty = 'certain' | 'possible';

/** Counts what an objective counts minute by minute, or observation by observation, as its rules say it. */
export function walk(story: Story, certainty: Certainty): Walk {
	const { objective, subject } = subjectOf(story);
	const { now, site } = story.record;
	const since = Math.max(objective.since, subject.since);
	const start = Math.max(startOfDay(now) - (objective.window_days - 1) * DAY, since);
	if (objective.indicator === 'good_checks') return walkChecks(subject, start, since);
	const found: Walk = { whole: 0n, lost: 0n, paid: new Map() };
	let run: string | undefined;
	for (const t of minutesOf(start, now)) {
		const seen =
			objective.indicator === 'declared_availability'
				? declaredAt(subject, site, t, certainty)
				: measuredAt(subject, t);
		run = seen?.isBad && !seen.payer ? (run ?? `run ${t}`) : undefined;
		if (!seen) continue;
		const { status } = seen;
		const weight = status === 'operational' ? 0 : site.weights[status];
		const cost = BigInt(MINUTE) * BigInt(Math.round(weight * 1000));
		found.whole += BigInt(MINUTE) * 1000n;
		pay(found, cost, seen.payer?.entry.id ?? run);
	}
	return found;
}

function pay(found: Walk, cost: bigint, payer: string | undefined): void {
	found.lost += cost;
	if (payer !== undefined && cost > 0n) found.paid.set(payer, (found.paid.get(payer) ?? 0n) + cost);
}

function declaredAt({ effects }: Subject, site: Site, t: number, certainty: Certainty) {
	const isGap = site.record_gaps.some(({ from, to }) => from <= t && t < (to ?? Infinity));
	if (isGap) return undefined;
	const holds = ({ start, end }: Effect) =>
		certainty === 'certain'
			? start.latest <= t && t < end.earliest
			: start.earliest <= t && t < end.latest;
	const payer = foremost(effects.filter(holds));
	return { status: payer?.status ?? 'operational', payer, isBad: payer !== undefined } as const;
}

function measuredAt(subject: Subject, t: number) {
	const members = subject.observations.filter(([first]) => first && first.start <= t);
	const seen = members.flatMap(
		(own) => own.find(({ start, end }) => start <= t && t < end)?.status ?? [],
	);
	const [worst] = seen.toSorted((a, b) => badness(b) - badness(a));
	if (!worst) return undefined;
	if (seen.length < members.length && worst === 'operational') return undefined;
	return { status: worst, payer: toldAt(subject, t), isBad: worst !== 'operational' };
}

/** The incident, else the planned work, that was told of at a minute. */
function toldAt({ effects }: Subject, t: number): Effect | undefined {
	const told = effects.filter(
		({ start, end, lastUpdate }) =>
			start.earliest <= t && t < Math.min(end.latest, lastUpdate ?? Infinity),
	);
	return (
		foremost(told.filter(({ entry }) => entry.kind === 'incident')) ??
		foremost(told.filter(({ entry }) => entry.kind === 'maintenance'))
	);
}

function foremost(effects: readonly Effect[]): Effect | undefined {
	const worst = Math.max(...effects.map(({ status }) => badness(status)));
	return effects
		.filter(({ status }) => badness(status) === worst)
		.toSorted((a, b) => (a.entry.id < b.entry.id ? -1 : 1))
		.toSorted((a, b) => beginningOf(a.entry).latest - beginningOf(b.entry).latest)
		.toSorted((a, b) => beginningOf(a.entry).earliest - beginningOf(b.entry).earliest)[0];
}

function walkChecks(subject: Subject, start: number, since: number): Walk {
	const found: Walk = { whole: 0n, lost: 0n, paid: new Map() };
	for (const span of subject.observations.flat()) {
		if (span.start < since || span.end <= start) continue;
		found.whole += BigInt(span.checks);
		pay(found, BigInt(span.failed + span.slow), payerOf(subject, span));
	}
	return found;
}

function payerOf(subject: Subject, { start, end }: Observation): string {
	const told = [...minutesOf(start, end)].flatMap((t) => toldAt(subject, t) ?? []);
	const incident = foremost(told.filter(({ entry }) => entry.kind === 'incident'));
	return (incident ?? foremost(told))?.entry.id ?? 'run of checks';
}
