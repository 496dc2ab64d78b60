/** `npm run dev`: serves the site as it is written, and again at every change. */
import { project } from './environment.ts';
import { dev } from 'astro';

await dev({ root: project });
