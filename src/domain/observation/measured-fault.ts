import { badness } from '../../schema/component-schema.ts';
import type { Interval } from '../../time/interval.ts';
import type { MeasuredStatus, Observation } from './observation.ts';

/** A run of observations without a gap in which something was amiss. */
export interface MeasuredFault extends Interval {
	/** The worst that was measured in it. */
	readonly worst: MeasuredStatus;
}

/** The faults in ordered observations, in order of time; those that touch are one. */
export function measuredFaults(observations: readonly Observation[]): MeasuredFault[] {
	const faults: MeasuredFault[] = [];
	for (const { start, end, status } of observations) {
		if (status === 'operational') continue;
		const last = faults.at(-1);
		if (last?.end !== start) faults.push({ start, end, worst: status });
		else {
			const worst = badness(status) > badness(last.worst) ? status : last.worst;
			faults[faults.length - 1] = { start: last.start, end, worst };
		}
	}
	return faults;
}
