import { ICalEventStatus } from 'ical-generator';
import type { Maintenance } from '../domain/incident/entry.ts';
import { latestUpdate } from '../domain/incident/updates.ts';
import { DAY } from '../time/instant.ts';

/** Why work does not take place; `undefined` where it does. */
export function calledOff(work: Maintenance): 'Cancelled' | 'Retracted' | undefined {
	if (work.retracted) return 'Retracted';
	return latestUpdate(work).status === 'cancelled' ? 'Cancelled' : undefined;
}

/**
 * How sure it is that the work takes place when the event says: cancelled work stays and is called
 * so, and work of which not even the day is known is tentative.
 */
export function eventStatus(work: Maintenance): ICalEventStatus {
	if (calledOff(work)) return ICalEventStatus.CANCELLED;
	const { precision, earliest, latest } = work.scheduled.from;
	const isDay = precision === 'day' || latest - earliest <= DAY;
	return isDay ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}
