import type { Entry } from '../../domain/incident/entry.ts';
import { progressSteps } from '../../domain/incident/progress.ts';
import type { MeasuredNow } from '../../domain/observation/measured-now.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { declaredSteps } from '../../domain/status/current-status.ts';
import type { PageStatus } from '../../domain/status/page-status.ts';
import type { ComponentStatus } from '../../schema/component-schema.ts';
import type { Site } from '../../schema/site-schema.ts';
import { type Instant, toIso } from '../../time/instant.ts';
import type { Step } from '../../time/step.ts';
import { nowMark } from './status-labels.ts';

/**
 * Attributes from which the browser script updates what changes by time alone. Each holds absolute
 * instants; an attribute is left out where time changes nothing more.
 */
export interface ClockData {
	/** The progress of an entry, step by step. */
	readonly 'data-progress'?: string | undefined;
	/** The declared status of a component, step by step. */
	readonly 'data-declared'?: string | undefined;
	/** What the newest measurement found and when it ended. */
	readonly 'data-measured'?: string | undefined;
}

/** The attributes of an entry’s mark. */
export function entryData(entry: Entry, { quiet_after }: Site, now: Instant): ClockData {
	return { 'data-progress': stepsText(progressSteps(entry, quiet_after), now) };
}

/** The attributes of a component’s declared status. */
export function declaredData(steps: readonly Step<ComponentStatus>[], now: Instant): ClockData {
	return { 'data-declared': stepsText(steps, now) };
}

/** The attributes of a component’s measured status. */
export function measuredData({ last, at }: MeasuredNow): ClockData {
	return { 'data-measured': `${last} ${toIso(at)}` };
}

/** The attributes of a single mark for both, without what time cannot change. */
function nowData(
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
 * Steps as one string: the first state, then each further state after the instant at which it
 * begins, such as `ahead 2026-12-01T17:00:00Z under_way`. `undefined` if none begins after `now`.
 */
function stepsText(steps: readonly Step<string>[], now: Instant): string | undefined {
	const last = steps.at(-1);
	if (!last || last.since <= now) return undefined;
	return steps
		.map(({ since, state }, i) => (i === 0 ? state : `${toIso(since)} ${state}`))
		.join(' ');
}

/** The current status of each component in the list of functions, in the order of the page; `moving` are the entries that time alone changes. */
export function componentMarks(record: SiteRecord, moving: readonly Entry[], status: PageStatus) {
	return record.components.map(({ id, name }) => {
		const measured = status.measured.get(id);
		const mark = nowMark(status.components.get(id) ?? 'operational', measured);
		const steps = declaredSteps(id, moving, record);
		return { id, name, ...mark, data: nowData(steps, measured, record.now) };
	});
}
