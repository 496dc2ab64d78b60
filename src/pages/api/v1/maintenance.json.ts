import { maintenanceDocument } from '../../../api/entry-lists.ts';
import { absolute } from '../../../site/link.ts';
import { siteModel } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';

/** All planned work, with its windows. */
export const GET = () => jsonResponse(maintenanceDocument(siteModel(), absolute));
