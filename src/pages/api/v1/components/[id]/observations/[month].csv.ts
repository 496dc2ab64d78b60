import type { APIRoute } from 'astro';
import { observationsCsv } from '../../../../../../api/observations-csv.ts';
import { csvResponse } from '../../../../../../api/published.ts';
import {
	groupByMonth,
	type Observation,
} from '../../../../../../domain/observation/observation.ts';
import { gallery } from '../../../../../../site/gallery.ts';

export function getStaticPaths() {
	return [...gallery().record.observations].flatMap(([id, observations]) =>
		[...groupByMonth(observations)].map(([month, spans]) => ({
			params: { id, month },
			props: { spans },
		})),
	);
}

/** What was measured of a component in a month, span by span. */
export const GET: APIRoute<{ spans: readonly Observation[] }> = ({ props }) =>
	csvResponse(observationsCsv(props.spans));
