import type { Site } from '../../schema/site-schema.ts';

/** What a title or a feed calls the site: a demonstration says there, too, that it is one. */
export function markedName({ name, demonstration }: Site): string {
	return demonstration === undefined ? name : `${name} (demonstration)`;
}

/** What a feed says of the site: of a demonstration first that it is one. */
export function markedDescription({ description, demonstration }: Site): string {
	return demonstration === undefined ? description : `${demonstration} ${description}`;
}
