import type { APIRoute } from 'astro';
import { gallery } from '../../../site/gallery.ts';
import { absolute } from '../../../site/link.ts';
import { maintenanceDocument } from '../../../api/maintenance-document.ts';
import { jsonResponse } from '../../../api/published.ts';

/** All planned work, with its windows. */
export const GET: APIRoute = () => jsonResponse(maintenanceDocument(gallery(), absolute));
