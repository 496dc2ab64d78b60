import type { APIRoute } from 'astro';
import { gallery } from '../../../gallery.ts';
import { absolute } from '../../../link.ts';
import { jsonResponse } from '../../../wire/api/published.ts';
import { repairsDocument } from '../../../wire/api/repairs-document.ts';

/** Every promise to mend something, and what became of it. */
export const GET: APIRoute = () => jsonResponse(repairsDocument(gallery().record, absolute));
