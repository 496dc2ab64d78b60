import type { APIRoute } from 'astro';
import { observationsCsv } from '../../../../../../api/csv-tables.ts';
import {
	groupByMonth,
	type Observation,
} from '../../../../../../domain/observation/observation.ts';
import { siteModel } from '../../../../../../site/model.ts';
import { csvResponse } from '../../../../../../site/responses.ts';

export function getStaticPaths() {
	return [...siteModel().record.observations].flatMap(([id, observations]) =>
		[...groupByMonth(observations)].map(([month, spans]) => ({
			params: { id, month },
			props: { spans },
		})),
	);
}

/** What was measured of a component in a month, span by span. */
export const GET: APIRoute<{ spans: readonly Observation[] }> = ({ props }) =>
	csvResponse(observationsCsv(props.spans));
