import type { Instant } from '../../time/instant.ts';
import { exactly } from '../../time/uncertain-time.ts';
import type { Incident } from '../../domain/incident/entry.ts';

type ComponentEffect = Incident['components'][number];

/**
 * What public updates said of components, as effects: from the update that said it to the one that
 * said otherwise. Used for an earlier instant, before a correction of `components`: what the record
 * counts was not known then, and what had been said was.
 */
export function componentsInUpdates({ updates }: Pick<Incident, 'updates'>): ComponentEffect[] {
	const open = new Map<string, { status: ComponentEffect['status']; from: Instant }>();
	const effects: ComponentEffect[] = [];
	for (const { at, components = [] } of updates) {
		for (const { id, status } of components) {
			const before = open.get(id);
			if (before?.status === status) continue;
			if (before)
				effects.push({ id, status: before.status, from: exactly(before.from), to: exactly(at) });
			if (status === 'operational') open.delete(id);
			else open.set(id, { status, from: at });
		}
	}
	const lasting = [...open].map(([id, { status, from }]) => ({ id, status, from: exactly(from) }));
	return [...effects, ...lasting];
}
