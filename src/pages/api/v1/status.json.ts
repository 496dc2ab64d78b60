import type { APIRoute } from 'astro';
import { pageStatus } from '../../../domain/status/page-status.ts';
import { gallery } from '../../../site/gallery.ts';
import { absolute } from '../../../site/link.ts';
import { jsonResponse } from '../../../api/published.ts';
import { statusDocument } from '../../../api/status-document.ts';

/** How everything is, in few bytes. */
export const GET: APIRoute = () => {
	const told = gallery();
	return jsonResponse(statusDocument(pageStatus(told.record, told.index), told, absolute));
};
