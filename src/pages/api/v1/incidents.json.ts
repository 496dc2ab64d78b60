import type { APIRoute } from 'astro';
import { gallery } from '../../../site/gallery.ts';
import { absolute } from '../../../site/link.ts';
import { incidentsDocument } from '../../../api/incidents-document.ts';
import { jsonResponse } from '../../../api/published.ts';

/** Every incident, maintenance and announcement, in few words. */
export const GET: APIRoute = () => jsonResponse(incidentsDocument(gallery(), absolute));
