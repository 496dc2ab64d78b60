import type { APIRoute } from 'astro';
import { incidentDocument } from '../../../../api/incident.ts';
import type { Entry } from '../../../../domain/incident/entry.ts';
import { absolute } from '../../../../site/link.ts';
import { siteModel } from '../../../../site/model.ts';
import { jsonResponse } from '../../../../site/responses.ts';
import { entryPaths } from '../../../../site/static-paths.ts';

export const getStaticPaths = entryPaths;

/** Everything published about one incident, maintenance or announcement. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) =>
	jsonResponse(incidentDocument(props.entry, siteModel(), absolute));
