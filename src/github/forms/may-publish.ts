import { z } from 'zod';
import type { GitHubApi } from '../api/github-api.ts';
import type { FormEvent } from './form-event.ts';

/** Who belongs to the repository; the issue of anybody else stays an issue. */
const insiders = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** GitHub counts `maintain` as write here, and `triage` as read. */
const writers = ['admin', 'write'];

const permissionSchema = z.object({ permission: z.string() });

/**
 * Whether the form may become a branch: its author belongs to the repository, and whoever sent this
 * version of it may write there. A member of an organisation need not, so GitHub is asked.
 */
export async function mayPublish(event: FormEvent, api: GitHubApi): Promise<boolean> {
	if (!insiders.includes(event.association)) return false;
	const account = encodeURIComponent(event.sender);
	const found = await api.find(`/collaborators/${account}/permission`);
	return found !== undefined && writers.includes(permissionSchema.parse(found).permission);
}
