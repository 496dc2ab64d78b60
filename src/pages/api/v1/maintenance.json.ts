import type { APIRoute } from 'astro';
import { gallery } from '../../../gallery.ts';
import { absolute } from '../../../link.ts';
import { maintenanceDocument } from '../../../wire/api/maintenance-document.ts';
import { jsonResponse } from '../../../wire/api/published.ts';

/** All planned work, with its windows. */
export const GET: APIRoute = () => jsonResponse(maintenanceDocument(gallery(), absolute));
