import type { Instant } from '../../time/instant.ts';
import type { LostData, Repair } from '../../domain/incident/entry.ts';

/** What was lost by `now`; a loss that still went on has no known end. */
export function lossesAt(losses: readonly LostData[], now: Instant): LostData[] {
	return losses
		.filter(({ from }) => from.earliest <= now)
		.map((loss) =>
			loss.to !== 'unknown' && loss.to.earliest > now ? { ...loss, to: 'unknown' } : loss,
		);
}

/** Promises as they stood at `now`: what was done later was still open. */
export function repairsAt(repairs: readonly Repair[], now: Instant): Repair[] {
	return repairs.map(({ done, evidence, ...promise }) => {
		if (done && done.earliest > now) return { ...promise, state: 'open' };
		return { ...promise, ...(done && { done }), ...(evidence && { evidence }) };
	});
}
