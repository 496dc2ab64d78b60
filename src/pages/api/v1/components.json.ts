import { componentsDocument } from '../../../api/components.ts';
import { absolute } from '../../../site/link.ts';
import { siteModel } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';

/** The functions of the gallery, in groups. */
export const GET = () => jsonResponse(componentsDocument(siteModel().record, absolute));
