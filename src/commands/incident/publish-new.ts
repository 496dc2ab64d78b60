import { join } from 'node:path';
import type { Created } from '../../authoring/edited.ts';
import { refused } from './ending.ts';
import { type Deed, publish } from './publish.ts';
import type { Session } from './session.ts';

/** Publishes a file that is not there yet. */
export function publishNew(session: Session, created: Created, deed: Deed): Promise<void> {
	if ('refusal' in created) throw refused(`${created.refusal}\nNothing was written.`);
	const path = join(session.places.incidentsDir, `${created.id}.md`);
	return publish(session, { path, before: undefined, after: created.text }, deed);
}
