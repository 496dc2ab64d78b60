import type { APIRoute } from 'astro';
import { archiveResponse } from '../../site/feeds.ts';
import { routePaths } from '../../site/static-paths.ts';

export const getStaticPaths = () => routePaths('archive/[year].atom.ts');

/** Everything published in one UTC year, as an archive document. */
export const GET: APIRoute<never, { year: string }> = ({ params }) => archiveResponse(params.year);
