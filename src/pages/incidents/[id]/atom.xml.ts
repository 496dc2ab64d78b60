import type { APIRoute } from 'astro';
import type { Entry } from '../../../domain/incident/entry.ts';
import { entryFeedResponse } from '../../../feeds-of.ts';
import { gallery } from '../../../gallery.ts';

export function getStaticPaths() {
	return gallery().record.entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}

/** What was told of one incident, maintenance or announcement, as Atom. */
export const GET: APIRoute<{ entry: Entry }> = ({ props }) => entryFeedResponse(props.entry);
