import { pageStatus } from '../domain/status/page-status.ts';
import { gallery } from '../site/gallery.ts';
import { absolute } from '../site/link.ts';
import { statusText } from '../text/status-text.ts';

/** How everything is, in lines. */
export function GET(): Response {
	const { record, index } = gallery();
	return new Response(statusText(pageStatus(record, index), record, absolute), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
}
