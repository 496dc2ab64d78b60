import type { APIRoute } from 'astro';
import { gallery } from '../../../site/gallery.ts';
import { absolute } from '../../../site/link.ts';
import { openApiDocument } from '../../../api/openapi-document.ts';
import { jsonResponse } from '../../../api/published.ts';

/** The OpenAPI description of everything here. */
export const GET: APIRoute = () => jsonResponse(openApiDocument(gallery().record.site, absolute));
