import type { APIRoute } from 'astro';
import type { Entry } from '../../../../domain/incident/entry.ts';
import { gallery } from '../../../../gallery.ts';
import { absolute } from '../../../../link.ts';
import { incidentDocument } from '../../../../wire/api/incident-document.ts';
import { jsonResponse } from '../../../../wire/api/published.ts';

export function getStaticPaths() {
	return gallery().record.entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** All that is told of one incident, maintenance or announcement. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) =>
	jsonResponse(incidentDocument(props.entry, gallery(), absolute));
