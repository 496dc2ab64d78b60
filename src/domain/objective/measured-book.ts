import { declaredTime } from '../incident/declared-time.ts';
import { duration, type Interval, merge, subtract } from '../../time/interval.ts';
import { measuredWithin } from '../uptime/figures.ts';
import { isObserved } from '../uptime/measured-span.ts';
import { thousandths, type Weights } from '../uptime/share.ts';
import type { Subject } from '../uptime/subject.ts';
import type { Book } from './book.ts';
import { alike, type Charge, type Payer } from './charge.ts';
import { claimsOn, foremost, incidentsFirst } from './claim.ts';

/** What was measured of a subject over a window, of the time that was observed. */
export function measuredBook(
	{ effects, measured }: Subject,
	window: Interval,
	weights: Weights,
): Book {
	const seen = measuredWithin(measured, window).filter(isObserved);
	const bad = seen.filter(({ status }) => status !== 'operational');
	const claims = claimsOn(window, effects, declaredTime);
	const notices = foremost(claims, incidentsFirst);
	const pays = (payer: Payer, place: Interval): Charge[] =>
		measuredWithin(bad, place).flatMap(({ start, end, status }) => {
			const cost = BigInt(end - start) * BigInt(thousandths(weights, status));
			return cost > 0n ? [{ start, end, cost, payer }] : [];
		});
	const charges = [
		...notices.flatMap((notice) => pays(notice.effect.entry, notice)),
		...subtract(bad, notices).flatMap((run) => pays(run, run)),
	];
	return {
		whole: BigInt(duration(seen)) * 1000n,
		charges: alike(charges.sort((a, b) => a.start - b.start)),
		claims,
		seen: merge(seen),
	};
}
