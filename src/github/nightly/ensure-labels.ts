import { z } from 'zod';
import type { GitHubApi } from '../api/github-api.ts';
import { allForms } from '../forms/all-forms.ts';
import { reminderLabel } from './keep-reminder.ts';

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
