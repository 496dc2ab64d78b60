import type { APIRoute } from 'astro';
import { gallery } from '../../../gallery.ts';
import { absolute } from '../../../link.ts';
import { componentsDocument } from '../../../wire/api/components-document.ts';
import { jsonResponse } from '../../../wire/api/published.ts';

/** The functions of the gallery, in groups. */
export const GET: APIRoute = () => jsonResponse(componentsDocument(gallery().record, absolute));
