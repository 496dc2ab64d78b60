import { openApiDocument } from '../../../api/openapi-document.ts';
import { absolute } from '../../../site/link.ts';
import { siteModel } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';

/** The OpenAPI description of everything here. */
export const GET = () => jsonResponse(openApiDocument(siteModel().record.site, absolute));
