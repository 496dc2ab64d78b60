import { type Periods, periodsOf as makePeriods } from '../domain/uptime/periods.ts';
import type { Subject } from '../domain/uptime/subject.ts';
import { gallery } from './gallery.ts';

/** Made once for each subject, however many files are written from them. */
const known = new WeakMap<Subject, Periods>();

/** The days, months and years of a subject, for any file that publishes them. */
export function periodsOf(subject: Subject): Periods {
	const periods = known.get(subject) ?? makePeriods(subject, gallery().record.now);
	known.set(subject, periods);
	return periods;
}
