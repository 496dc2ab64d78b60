import type { APIRoute } from 'astro';
import { gallery } from '../../../site/gallery.ts';
import { absolute } from '../../../site/link.ts';
import { componentsDocument } from '../../../api/components-document.ts';
import { jsonResponse } from '../../../api/published.ts';

/** The functions of the gallery, in groups. */
export const GET: APIRoute = () => jsonResponse(componentsDocument(gallery().record, absolute));
