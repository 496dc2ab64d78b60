import type { Revision, RevisionChange } from '../../domain/revision/revisions.ts';
import { editLines, type Versions } from './edit-lines.ts';

/** What a commit did to what is published of an entry, a line for each thing. */
export function revisionLines(
	{ changes: happenings }: Revision,
	nameOf: Versions['nameOf'],
): string[] {
	return happenings.flatMap((happening) => linesOf(happening, nameOf));
}

function linesOf(happening: RevisionChange, nameOf: Versions['nameOf']): string[] {
	switch (happening.what) {
		case 'published':
			return ['Published here'];
		case 'published_again':
			return ['Published here again'];
		case 'removed':
			return ['Removed'];
		case 'renamed':
			return [`Renamed from ${happening.from}`];
		case 'unreadable':
			return ['Could not be read as an incident in this revision'];
		case 'same':
			return ['Nothing that is told here changed'];
		case 'edited':
			return editLines({ ...happening, nameOf });
	}
}
