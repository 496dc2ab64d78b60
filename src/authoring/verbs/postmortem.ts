import { toIso } from '../../time/instant.ts';
import { publishable } from '../add-word.ts';
import { type Edited, editing, type EntrySource, Refusal } from '../edited.ts';
import type { PostmortemRequest } from '../requests/later-requests.ts';
import { setField } from '../splice/edit-field.ts';

/** The sections of a postmortem, in order. */
export const postmortemSections = [
	'Summary',
	'Impact',
	'Root cause',
	'Mitigation',
	'What was promised',
] as const;

/** Sections to be filled in outside `incidents/`; the postmortem is refused while one is empty. */
export const postmortemSkeleton = postmortemSections.map((name) => `## ${name}\n`).join('\n');

/** Adds a postmortem to a file that has none. */
export function postmortem({ text, entry }: EntrySource, { at, body }: PostmortemRequest): Edited {
	return editing(() => {
		if (entry.body !== undefined || entry.postmortem)
			throw new Refusal('This file has a postmortem. Change its text by hand, and add a correction.');
		const whole = publishable(body);
		const empty = /^## +(.+)\n\s*(?=## |$(?![^]))/m.exec(`${whole}\n`)?.[1];
		if (empty !== undefined)
			throw new Refusal(`The section “${empty}” is empty. Write it, or take its heading away.`);
		const dated = setField(text, 'postmortem', { at: toIso(at) });
		const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
		const gap = dated.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
		return dated + gap + whole.replaceAll('\n', lineEnd) + lineEnd;
	});
}
