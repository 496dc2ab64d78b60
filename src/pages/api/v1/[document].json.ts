import type { APIRoute } from 'astro';
import type { DocumentName } from '../../../addresses/routes.ts';
import { documents } from '../../../site/documents.ts';
import { siteModel } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';
import { routePaths } from '../../../site/static-paths.ts';

export const getStaticPaths = () => routePaths('api/v1/[document].json.ts');

/** The document of that name. */
export const GET: APIRoute<never, { document: DocumentName }> = ({ params }) =>
	jsonResponse(documents[params.document](siteModel()));
