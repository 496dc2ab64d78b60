import type { APIRoute } from 'astro';
import type { MonthKey } from '../../../../../../domain/time/utc-calendar.ts';
import type { Subject } from '../../../../../../domain/uptime/subject.ts';
import { gallery } from '../../../../../../gallery.ts';
import { monthsObserved } from '../../../../../../wire/api/figures-document.ts';
import { observationsCsv } from '../../../../../../wire/api/observations-csv.ts';
import { csvResponse } from '../../../../../../wire/api/published.ts';

export function getStaticPaths() {
	const { components } = gallery().subjects;
	return [...components].flatMap(([id, subject]) =>
		monthsObserved(subject).map((month) => ({ params: { id, month }, props: { subject, month } })),
	);
}

/** What was measured of a component in a month, span by span. */
export const GET: APIRoute<{ subject: Subject; month: MonthKey }> = ({ props }) =>
	csvResponse(observationsCsv(props.subject.observations[0] ?? [], props.month));
