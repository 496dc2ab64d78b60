import type { APIRoute } from 'astro';
import type { Entry } from '../../../../domain/incident/entry.ts';
import { everyName } from '../../../../domain/record/former-names.ts';
import { gallery } from '../../../../gallery.ts';
import { absolute } from '../../../../link.ts';
import { incidentDocument } from '../../../../wire/api/incident-document.ts';
import { jsonResponse } from '../../../../wire/api/published.ts';

export function getStaticPaths() {
	return everyName(gallery()).map(({ id, entry }) => ({ params: { id }, props: { entry } }));
}

/** All that is told of one incident, maintenance or announcement. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) =>
	jsonResponse(incidentDocument(props.entry, gallery(), absolute));
