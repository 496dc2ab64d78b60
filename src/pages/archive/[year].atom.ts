import type { APIRoute } from 'astro';
import { archiveResponse, everyArchive } from '../../site/feeds-of.ts';

export function getStaticPaths() {
	return everyArchive().map((year) => ({ params: { year } }));
}

/** Everything told in one UTC year, as an archive document. */
export const GET: APIRoute<never, { year: string }> = ({ params }) => archiveResponse(params.year);
