import type { APIRoute } from 'astro';
import { gallery } from '../../../gallery.ts';
import { absolute } from '../../../link.ts';
import { openApiDocument } from '../../../wire/api/openapi-document.ts';
import { jsonResponse } from '../../../wire/api/published.ts';

/** The OpenAPI description of everything here. */
export const GET: APIRoute = () => jsonResponse(openApiDocument(gallery().record.site, absolute));
