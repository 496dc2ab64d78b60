import { incidentsDocument } from '../../../api/entry-lists.ts';
import { absolute } from '../../../site/link.ts';
import { siteModel } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';

/** Every incident, maintenance and announcement, in brief. */
export const GET = () => jsonResponse(incidentsDocument(siteModel(), absolute));
