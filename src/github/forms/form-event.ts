import { z } from 'zod';
import { parseIso } from '../../time/instant.ts';

const accountSchema = z.object({ login: z.string() });

/** What a workflow is told of an issue that was opened or edited, as far as it is needed. */
const eventSchema = z
	.object({
		action: z.string(),
		issue: z.object({
			number: z.int().positive(),
			state: z.string(),
			body: z.string().nullable(),
			created_at: z.iso.datetime(),
			user: accountSchema,
			labels: z.array(z.object({ name: z.string() })),
		}),
		repository: z.object({
			default_branch: z.string(),
			html_url: z.url({ protocol: /^https?$/ }),
		}),
		sender: accountSchema,
	})
	.transform(({ issue, repository, sender }) => ({
		issue: issue.number,
		isOpen: issue.state === 'open',
		body: issue.body ?? '',
		/** When the issue was opened: an edit does not change what “now” meant. */
		sentAt: parseIso(issue.created_at),
		/** Whose issue it is. */
		author: issue.user.login,
		labels: issue.labels.map(({ name }) => name),
		/** Who has opened or edited it. */
		sender: sender.login,
		defaultBranch: repository.default_branch,
		/** The repository’s page, without a slash at its end. */
		repositoryUrl: repository.html_url,
	}));

/** A form that somebody has sent, or edited since. Everything that was typed is in `body`. */
export type FormEvent = Readonly<z.output<typeof eventSchema>>;

/** Reads the event that a workflow was started by. */
export function readFormEvent(text: string): FormEvent {
	return eventSchema.parse(JSON.parse(text));
}
