import { statusDocument } from '../../../api/status.ts';
import { absolute } from '../../../site/link.ts';
import { currentStatus, siteModel } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';

/** The current status of everything, in few bytes. */
export const GET = () => jsonResponse(statusDocument(currentStatus(), siteModel(), absolute));
