import { repairsDocument } from '../../../api/repairs.ts';
import { absolute } from '../../../site/link.ts';
import { siteModel } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';

/** Every repair item, and what became of it. */
export const GET = () => jsonResponse(repairsDocument(siteModel().record, absolute));
