import { publishable, writtenWord } from '../add-update.ts';
import { type Created, Refusal } from '../edited.ts';
import { fileText, newId } from '../new-file.ts';
import type { AnnounceRequest, NewRequest } from '../requests.ts';

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

/** The file of planned work, named by the day on which it begins; `taken` are the ids that there are. */
export function announce(request: AnnounceRequest, taken: ReadonlySet<string>): Created {
	const { title, impact, components, zone, from, to, slug = title } = request;
	try {
		const fields = {
			title: publishable(title),
			kind: 'maintenance',
			impact,
			components: components.map(({ id, status }) => ({ id, status })),
			...(zone !== undefined && { zone }),
			scheduled: { from, to },
			updates: [writtenWord({ ...request, components: [], status: 'scheduled' })],
		};
		return { id: newId(from, zone ?? 'UTC', slug, taken), text: fileText(fields) };
	} catch (error) {
		if (error instanceof Refusal) return { refusal: error.message };
		throw error;
	}
}
