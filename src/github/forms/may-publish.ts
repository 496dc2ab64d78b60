import { z } from 'zod';
import type { GitHubApi } from '../api/github-api.ts';
import type { FormEvent } from './form-event.ts';

/** GitHub counts `maintain` as write here, and `triage` as read. */
const writers = ['admin', 'write'];

const permissionSchema = z.object({ permission: z.string() });

/**
 * Whether the form may become a branch: its author may write to the repository, and so may whoever sent
 * this version of it. GitHub is asked: the `author_association` of an event calls members contributors who
 * keep their membership to themselves, and not every member may write.
 */
export async function mayPublish({ author, sender }: FormEvent, api: GitHubApi): Promise<boolean> {
	for (const account of new Set([author, sender])) {
		const found = await api.find(`/collaborators/${encodeURIComponent(account)}/permission`);
		if (found === undefined) return false;
		if (!writers.includes(permissionSchema.parse(found).permission)) return false;
	}
	return true;
}
