import { publishable, writtenWord } from '../add-word.ts';
import { type Created, Refusal } from '../edited.ts';
import { fileText, newId } from '../new-file.ts';
import type { NewRequest } from '../requests/incident-requests.ts';

/** The file of an incident that nobody has told of yet; `taken` are the ids that there are. */
export function newIncident(request: NewRequest, taken: ReadonlySet<string>): Created {
	const { title, impact, components, zone, began, slug = title } = request;
	const { detected, scope, workaround } = request;
	try {
		const fields = {
			title: publishable(title),
			impact,
			components: components.map(({ id, status }) => ({ id, status })),
			...(zone !== undefined && { zone }),
			began,
			...(detected && { detected: { at: detected.at, by: detected.by } }),
			...(scope !== undefined && { scope: publishable(scope) }),
			updates: [writtenWord({ ...request, components, status: request.status ?? 'investigating' })],
			...(workaround !== undefined && { workaround: publishable(workaround) }),
		};
		return { id: newId(began, zone ?? 'UTC', slug, taken), text: fileText(fields) };
	} catch (error) {
		if (error instanceof Refusal) return { refusal: error.message };
		throw error;
	}
}
