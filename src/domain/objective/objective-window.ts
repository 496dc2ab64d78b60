import { type Instant, later } from '../../time/instant.ts';
import { type Interval, interval } from '../../time/interval.ts';
import { rollingWindow } from '../uptime/figures.ts';
import type { Subject } from '../uptime/subject.ts';
import type { Objective } from '../../schema/objective-schema.ts';

/** Since when an objective counts anything: since it holds, and its subject exists. */
export function countsSince(objective: Objective, subject: Subject): Instant {
	return later(objective.since, subject.since);
}

/** The window of an objective at `now`, as far as it counts; `undefined` where it counts only later. */
export function objectiveWindow(
	objective: Objective,
	subject: Subject,
	now: Instant,
): Interval | undefined {
	const { start } = rollingWindow({ days: objective.window_days }, now);
	return interval(later(start, countsSince(objective, subject)), now);
}
