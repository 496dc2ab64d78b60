import type { APIRoute } from 'astro';
import type { Entry } from '../../../domain/incident/entry.ts';
import { entryFeedResponse } from '../../../site/feeds.ts';
import { entryPaths } from '../../../site/static-paths.ts';

export const getStaticPaths = entryPaths;

/** Everything published about one incident, maintenance or announcement, as Atom. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) => entryFeedResponse(props.entry);
