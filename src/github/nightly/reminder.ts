import { z } from 'zod';
import { type DueItem, listDueItems, summarizeOpenEntries } from '../../authoring/open-entries.ts';
import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { isWrittenHere } from '../../compile/rules/rule.ts';
import type { Entry } from '../../domain/incident/entry.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { allForms } from '../forms/all-forms.ts';
import { keysIn, type Night, reminders, reminderText } from './reminder-text.ts';

/** The label of the one issue that reminds; by it, it is found again. */
const reminderLabel = 'reminders';

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

const labelSchema = z.object({ name: z.string() });

/** Every label that forms and reminders need, and why it is there. */
const needed = [
	...allForms([]).map(({ label, name }) => ({ name: label, description: `Form: ${name}` })),
	{ name: reminderLabel, description: 'What waits for somebody, looked at every night' },
];

/** Makes the labels that are missing: GitHub gives an issue no label that there is not. */
export async function ensureLabels(api: GitHubApi): Promise<void> {
	const labels = z.array(labelSchema).parse(await api.all('/labels'));
	const there = labels.map(({ name }) => name.toLowerCase());
	for (const label of needed.filter(({ name }) => !there.includes(name)))
		await api.ask('POST', '/labels', { ...label, color: 'c5def5' });
}

/** What waits for somebody: all that `incident list` calls due, then open incidents without a promise. */
export function dueWork(record: SiteRecord, problems: readonly Diagnostic[]): DueItem[] {
	const due = listDueItems(problems);
	const isNamed = ({ id }: { id: string }) => due.some((item) => item.id === id);
	const written = new Set(record.entries.filter(isWrittenHere).map(({ id }: Entry) => id));
	const silent = summarizeOpenEntries(record).filter(
		(entry) =>
			entry.kind === 'incident' &&
			entry.progress === 'open' &&
			entry.next_update_by === null &&
			written.has(entry.id) &&
			!isNamed(entry),
	);
	return [...due, ...silent.map(({ id }) => ({ rule: 'no-promise', id, message: noPromise }))];
}

const noPromise = 'This incident is open, and nobody has promised when the next word comes.';
