import type { APIRoute } from 'astro';
import { z } from 'zod';
import { jsonResponse } from '../../../../wire/api/published.ts';
import { objectivesSchema } from '../../../../wire/api/objectives-schema.ts';

/** The JSON Schema of the document of objectives. */
export const GET: APIRoute = () => jsonResponse(z.toJSONSchema(objectivesSchema));
