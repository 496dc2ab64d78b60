import { clip, duration, type Interval } from '../../time/interval.ts';
import { thousandths, type Weights } from '../uptime/share.ts';
import { spansInside } from '../uptime/status-span.ts';
import type { Subject } from '../uptime/subject.ts';
import type { Book } from './book.ts';
import type { Charge } from './charge.ts';
import { claimsOn, foremost, worstThenEarlier } from './claim.ts';

/** What was declared of a subject over a window, of the time that the record covers. */
export function declaredBook(
	{ coverage, effects }: Subject,
	window: Interval,
	weights: Weights,
): Book {
	const seen = coverage.flatMap((span) => clip(span, window) ?? []);
	const charge = (certainty: 'certain' | 'possible'): Charge[] => {
		const claims = claimsOn(window, effects, (effect) => effect[certainty]);
		const paying = spansInside(foremost(claims, worstThenEarlier), seen);
		return paying.flatMap(({ start, end, effect }) => {
			const cost = BigInt(end - start) * BigInt(thousandths(weights, effect.status));
			return cost > 0n ? [{ start, end, cost, payer: effect.entry }] : [];
		});
	};
	return {
		whole: BigInt(duration(seen)) * 1000n,
		charges: { certain: charge('certain'), possible: charge('possible') },
		claims: claimsOn(window, effects, ({ possible }) => possible),
		seen,
	};
}
