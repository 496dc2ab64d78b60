import { metaDocument } from '../../../api/meta.ts';
import { absolute } from '../../../site/link.ts';
import { currentStatus, siteModel } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';

/** When everything was built, how its data ages, and what there is. */
export const GET = () =>
	jsonResponse(metaDocument(siteModel().record, currentStatus().lastMeasurement, absolute));
