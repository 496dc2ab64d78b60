import type { Site } from '../../schema/site-schema.ts';

/** The site’s name for titles and feeds, marked where the site is a demonstration. */
export function markedName({ name, demonstration }: Site): string {
	return demonstration === undefined ? name : `${name} (demonstration)`;
}

/** The site’s description for feeds, which begins with the demonstration notice if there is one. */
export function markedDescription({ description, demonstration }: Site): string {
	return demonstration === undefined ? description : `${demonstration} ${description}`;
}
