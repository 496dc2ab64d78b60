import type { APIRoute } from 'astro';
import { gallery } from '../../../site/gallery.ts';
import { absolute } from '../../../site/link.ts';
import { jsonResponse } from '../../../api/published.ts';
import { repairsDocument } from '../../../api/repairs-document.ts';

/** Every promise to mend something, and what became of it. */
export const GET: APIRoute = () => jsonResponse(repairsDocument(gallery().record, absolute));
