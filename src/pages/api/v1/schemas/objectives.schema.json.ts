import type { APIRoute } from 'astro';
import { absolute } from '../../../../link.ts';
import { paths } from '../../../../view/paths.ts';
import { objectivesSchema } from '../../../../wire/api/objectives-schema.ts';
import { schemaResponse } from '../../../../wire/api/published.ts';

/** The JSON Schema of the document of objectives. */
export const GET: APIRoute = () =>
	schemaResponse(objectivesSchema, absolute(paths.objectivesSchema));
