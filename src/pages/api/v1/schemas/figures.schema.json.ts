import type { APIRoute } from 'astro';
import { absolute } from '../../../../link.ts';
import { paths } from '../../../../view/paths.ts';
import { figuresSchema } from '../../../../wire/api/figures-schema.ts';
import { schemaResponse } from '../../../../wire/api/published.ts';

/** The JSON Schema of every document with figures. */
export const GET: APIRoute = () => schemaResponse(figuresSchema, absolute(paths.figuresSchema));
