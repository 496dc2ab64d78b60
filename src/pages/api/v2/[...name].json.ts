import type { APIRoute } from 'astro';
import type { StatuspageName } from '../../../addresses/routes.ts';
import { statuspageContext } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';
import { routePaths } from '../../../site/static-paths.ts';
import { statuspageDocument } from '../../../statuspage/statuspage-document.ts';

export const getStaticPaths = () => routePaths('api/v2/[...name].json.ts');

/** Statuspage's public API v2: tools that were written for it read this site unchanged. */
export const GET: APIRoute<never, { name: StatuspageName }> = ({ params }) =>
	jsonResponse(statuspageDocument(params.name, statuspageContext()));
