import { z } from 'zod';
import type { GitHubApi } from '../api/github-api.ts';
import { keysIn, type Night, reminders, reminderText } from './reminder-text.ts';

/** The label of the one issue that reminds; by it, it is found again. */
export const reminderLabel = 'reminders';

/** Readers do not see this line. */
const marker = '<!-- gallery-status: reminders -->';

const issueSchema = z.object({
	number: z.int(),
	state: z.enum(['open', 'closed']),
	body: z.string().nullish(),
	user: z.object({ type: z.string() }).nullish(),
	pull_request: z.unknown().optional(),
});
type Issue = z.output<typeof issueSchema>;

/**
 * Keeps the one issue that reminds: opened when something waits for the first time, edited when that
 * changes, closed when nothing waits, and opened again. What is new is told in a comment, since nobody
 * hears of an edit.
 * @returns a line for the log
 */
export async function keepReminder(api: GitHubApi, night: Night): Promise<string> {
	const { due, broken } = reminders(night);
	const waiting = [...due, ...broken];
	const body = `${marker}\n${reminderText(night)}`;
	const issue = await findIssue(api);
	if (!issue) return waiting.length === 0 ? 'Nothing waits.' : open(api, body);
	const state = waiting.length === 0 ? 'closed' : 'open';
	if (state === 'closed' && issue.state === 'closed') return 'Nothing waits.';
	if (issue.body !== body || issue.state !== state)
		await api.ask('PATCH', `/issues/${issue.number}`, { state, body });
	const known = issue.state === 'open' ? keysIn(issue.body ?? '') : new Set<string>();
	const news = waiting.filter(({ key }) => !known.has(key));
	if (news.length > 0)
		await api.ask('POST', `/issues/${issue.number}/comments`, {
			body: `New:\n\n${news.map(({ line }) => line).join('\n')}`,
		});
	return `Issue ${issue.number} is ${state}: ${waiting.length} waiting, ${news.length} new.`;
}

async function open(api: GitHubApi, body: string): Promise<string> {
	const title = 'What waits for somebody';
	const made = await api.ask('POST', '/issues', { title, body, labels: [reminderLabel] });
	return `Issue ${issueSchema.parse(made).number} is open.`;
}

/** The oldest one that a bot has written with the marker: anybody may write the marker. */
async function findIssue(api: GitHubApi): Promise<Issue | undefined> {
	const found = await api.all(
		`/issues?state=all&labels=${reminderLabel}&sort=created&direction=asc`,
	);
	return z
		.array(issueSchema)
		.parse(found)
		.find(
			({ body, user, pull_request }) =>
				!pull_request && user?.type === 'Bot' && body?.startsWith(marker),
		);
}
