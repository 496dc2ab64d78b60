import type { APIRoute } from 'astro';
import { figuresJson } from '../../../site/figures-of.ts';
import { gallery } from '../../../site/gallery.ts';

/** The figures of everything together, and what they are made from. */
export const GET: APIRoute = () => figuresJson(gallery().subjects.page);
