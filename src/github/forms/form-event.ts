import { z } from 'zod';
import { type Instant, parseIso } from '../../time/instant.ts';

const accountSchema = z.object({ login: z.string() });

/** What a workflow is told of an issue that was opened or edited, as far as it is needed. */
const eventSchema = z.object({
	action: z.string(),
	issue: z.object({
		number: z.int().positive(),
		state: z.string(),
		body: z.string().nullable(),
		created_at: z.iso.datetime(),
		user: accountSchema,
		labels: z.array(z.object({ name: z.string() })),
	}),
	repository: z.object({ default_branch: z.string(), html_url: z.url({ protocol: /^https?$/ }) }),
	sender: accountSchema,
});

/** A form that somebody has sent, or edited since. Everything that was typed is in `body`. */
export interface FormEvent {
	readonly issue: number;
	readonly isOpen: boolean;
	readonly body: string;
	/** When the issue was opened: an edit does not change what “now” meant. */
	readonly sentAt: Instant;
	/** Whose issue it is. */
	readonly author: string;
	readonly labels: readonly string[];
	/** Who has opened or edited it. */
	readonly sender: string;
	readonly defaultBranch: string;
	/** The repository’s page, without a slash at its end. */
	readonly repositoryUrl: string;
}

/** Reads the event that a workflow was started by. */
export function readFormEvent(text: string): FormEvent {
	const { issue, repository, sender } = eventSchema.parse(JSON.parse(text));
	return {
		issue: issue.number,
		isOpen: issue.state === 'open',
		body: issue.body ?? '',
		sentAt: parseIso(issue.created_at),
		author: issue.user.login,
		labels: issue.labels.map(({ name }) => name),
		sender: sender.login,
		defaultBranch: repository.default_branch,
		repositoryUrl: repository.html_url,
	};
}
