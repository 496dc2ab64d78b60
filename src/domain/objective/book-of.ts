import type { Interval } from '../../time/interval.ts';
import type { Weights } from '../uptime/share.ts';
import type { Subject } from '../uptime/subject.ts';
import type { Book } from './book.ts';
import { checksBook } from './checks-book.ts';
import { declaredBook } from './declared-book.ts';
import { measuredBook } from './measured-book.ts';
import type { Objective } from '../../schema/objective-schema.ts';
import { countsSince } from './objective-window.ts';

/** What an objective counts over a window: by what was declared, by what was measured, or in checks. */
export function bookOf(
	objective: Objective,
	subject: Subject,
	window: Interval,
	weights: Weights,
): Book {
	if (objective.indicator === 'declared_availability')
		return declaredBook(subject, window, weights);
	if (objective.indicator === 'measured_availability')
		return measuredBook(subject, window, weights);
	return checksBook(subject, window, countsSince(objective, subject));
}
