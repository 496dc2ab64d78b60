import type { APIRoute } from 'astro';
import { incidentDocument } from '../../../../api/incident-document.ts';
import { jsonResponse } from '../../../../api/published.ts';
import type { Entry } from '../../../../domain/incident/entry.ts';
import { everyName } from '../../../../domain/record/record-index.ts';
import { gallery } from '../../../../site/gallery.ts';
import { absolute } from '../../../../site/link.ts';

export function getStaticPaths() {
	return everyName(gallery()).map(({ id, entry }) => ({ params: { id }, props: { entry } }));
}

/** All that is told of one incident, maintenance or announcement. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) =>
	jsonResponse(incidentDocument(props.entry, gallery(), absolute));
