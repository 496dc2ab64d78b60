import type { Entry } from '../../domain/incident/entry.ts';
import { progressSteps } from '../../domain/incident/progress.ts';
import type { MeasuredNow } from '../../domain/observation/measured-now.ts';
import type { ComponentStatus } from '../../schema/component-status.ts';
import type { Site } from '../../schema/site-schema.ts';
import { type Instant, toIso } from '../../time/instant.ts';
import type { Step } from '../../time/step.ts';

/**
 * Attributes by which the page's script says anew what the clock alone has changed. Each holds
 * absolute instants; one is left out where the clock changes nothing more.
 */
export interface ClockData {
	/** Where an entry stands, step by step. */
	readonly 'data-progress'?: string | undefined;
	/** How a component is declared to be, step by step. */
	readonly 'data-declared'?: string | undefined;
	/** What the newest measurement found, and when it ended. */
	readonly 'data-measured'?: string | undefined;
}

/** For the mark of an entry. */
export function entryData(entry: Entry, { quiet_after }: Site, now: Instant): ClockData {
	return { 'data-progress': stepsText(progressSteps(entry, quiet_after), now) };
}

/** For the mark of what is declared of a component. */
export function declaredData(steps: readonly Step<ComponentStatus>[], now: Instant): ClockData {
	return { 'data-declared': stepsText(steps, now) };
}

/** For the mark of what was measured of a component. */
export function measuredData({ last, at }: MeasuredNow): ClockData {
	return { 'data-measured': `${last} ${toIso(at)}` };
}

/** For the one mark of both; without what the clock cannot change in it. */
export function nowData(
	steps: readonly Step<ComponentStatus>[],
	measured: MeasuredNow | undefined,
	now: Instant,
): ClockData {
	const declared = declaredData(steps, now);
	const isSeen = declared['data-declared'] !== undefined || steps[0]?.state === 'operational';
	return {
		...declared,
		...(measured && measured.status !== 'not_observed' && isSeen && measuredData(measured)),
	};
}

/**
 * Steps in one line: a state, and each further one after the instant at which it sets in, such as
 * `ahead 2026-12-01T17:00:00Z under_way`. `undefined` where none comes after `now`.
 */
export function stepsText(steps: readonly Step<string>[], now: Instant): string | undefined {
	const last = steps.at(-1);
	if (!last || last.since <= now) return undefined;
	return steps
		.map(({ since, state }, i) => (i === 0 ? state : `${toIso(since)} ${state}`))
		.join(' ');
}
