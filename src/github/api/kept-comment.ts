import { z } from 'zod';
import type { GitHubApi } from './github-api.ts';

/** A comment or an issue’s text as GitHub lists it. */
const commentSchema = z.object({
	id: z.int(),
	body: z.string().nullish(),
	user: z.object({ type: z.string() }).nullish(),
});

/**
 * Says something on an issue or a pull request in the one comment that begins with `marker`: written
 * when it is first needed, then edited. Only a bot’s counts, since anybody may write the marker.
 * @param marker an HTML comment, which readers do not see
 */
export async function keepComment(
	api: GitHubApi,
	issue: number,
	marker: string,
	text: string,
): Promise<void> {
	const body = `${marker}\n${text}`;
	const comments = z.array(commentSchema).parse(await api.all(`/issues/${issue}/comments`));
	const kept = comments.find((one) => one.user?.type === 'Bot' && one.body?.startsWith(marker));
	if (!kept) await api.ask('POST', `/issues/${issue}/comments`, { body });
	else if (kept.body !== body) await api.ask('PATCH', `/issues/comments/${kept.id}`, { body });
}
