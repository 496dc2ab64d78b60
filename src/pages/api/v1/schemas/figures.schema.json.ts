import type { APIRoute } from 'astro';
import { z } from 'zod';
import { figuresSchema } from '../../../../wire/api/figures-schema.ts';
import { jsonResponse } from '../../../../wire/api/published.ts';

/** The JSON Schema of every document with figures. */
export const GET: APIRoute = () => jsonResponse(z.toJSONSchema(figuresSchema));
