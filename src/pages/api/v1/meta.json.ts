import type { APIRoute } from 'astro';
import { pageStatus } from '../../../domain/status/page-status.ts';
import { gallery } from '../../../gallery.ts';
import { absolute } from '../../../link.ts';
import { metaDocument } from '../../../wire/api/meta-document.ts';
import { jsonResponse } from '../../../wire/api/published.ts';

/** When everything was built, how its data ages, and what there is. */
export const GET: APIRoute = () => {
	const { record, index } = gallery();
	return jsonResponse(metaDocument(record, pageStatus(record, index).lastLook, absolute));
};
