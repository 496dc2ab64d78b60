import type { APIRoute } from 'astro';
import { gallery } from '../../../gallery.ts';
import { absolute } from '../../../link.ts';
import { incidentsDocument } from '../../../wire/api/incidents-document.ts';
import { jsonResponse } from '../../../wire/api/published.ts';

/** Every incident, maintenance and announcement, in few words. */
export const GET: APIRoute = () => jsonResponse(incidentsDocument(gallery(), absolute));
