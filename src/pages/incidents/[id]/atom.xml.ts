import type { APIRoute } from 'astro';
import type { Entry } from '../../../domain/incident/entry.ts';
import { everyName } from '../../../domain/record/record-index.ts';
import { entryFeedResponse } from '../../../site/feeds-of.ts';
import { gallery } from '../../../site/gallery.ts';

export function getStaticPaths() {
	return everyName(gallery()).map(({ id, entry }) => ({ params: { id }, props: { entry } }));
}

/** What was told of one incident, maintenance or announcement, as Atom. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) => entryFeedResponse(props.entry);
