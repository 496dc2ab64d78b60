import type { APIRoute } from 'astro';
import { paths } from '../../../../addresses/paths.ts';
import type { SchemaName } from '../../../../addresses/routes.ts';
import { schemas } from '../../../../api/schemas.ts';
import { absolute } from '../../../../site/link.ts';
import { schemaResponse } from '../../../../site/responses.ts';
import { routePaths } from '../../../../site/static-paths.ts';

export const getStaticPaths = () => routePaths('api/v1/schemas/[name].schema.json.ts');

/** The JSON Schema of the documents of that name. */
export const GET: APIRoute<never, { name: SchemaName }> = ({ params }) =>
	schemaResponse(schemas[params.name], absolute(paths.apiSchema(params.name)));
