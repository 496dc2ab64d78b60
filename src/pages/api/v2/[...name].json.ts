import type { APIRoute } from 'astro';
import { statuspageContext } from '../../../statuspage-of.ts';
import { jsonResponse } from '../../../wire/api/published.ts';
import { statuspageDocument } from '../../../wire/statuspage/statuspage-document.ts';
import {
	type StatuspageName,
	statuspageNames,
} from '../../../wire/statuspage/statuspage-schema.ts';

export function getStaticPaths() {
	return statuspageNames.map((name) => ({ params: { name }, props: { name } }));
}

/** Statuspage's public API v2: tools that were written for it read this site unchanged. */
export const GET: APIRoute<{ name: StatuspageName }> = ({ props }) =>
	jsonResponse(statuspageDocument(props.name, statuspageContext()));
