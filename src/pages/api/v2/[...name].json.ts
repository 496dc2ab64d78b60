import type { APIRoute } from 'astro';
import { statuspageContext } from '../../../site/statuspage-of.ts';
import { jsonResponse } from '../../../api/published.ts';
import { statuspageDocument } from '../../../statuspage/statuspage-document.ts';
import {
	type StatuspageName,
	statuspageNames,
} from '../../../statuspage/statuspage-schema.ts';

export function getStaticPaths() {
	return statuspageNames.map((name) => ({ params: { name }, props: { name } }));
}

/** Statuspage's public API v2: tools that were written for it read this site unchanged. */
export const GET: APIRoute<{ name: StatuspageName }> = ({ props }) =>
	jsonResponse(statuspageDocument(props.name, statuspageContext()));
