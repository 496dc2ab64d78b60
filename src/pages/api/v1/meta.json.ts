import type { APIRoute } from 'astro';
import { pageStatus } from '../../../domain/status/page-status.ts';
import { gallery } from '../../../site/gallery.ts';
import { absolute } from '../../../site/link.ts';
import { metaDocument } from '../../../api/meta-document.ts';
import { jsonResponse } from '../../../api/published.ts';

/** When everything was built, how its data ages, and what there is. */
export const GET: APIRoute = () => {
	const { record, index } = gallery();
	return jsonResponse(metaDocument(record, pageStatus(record, index).lastMeasurement, absolute));
};
