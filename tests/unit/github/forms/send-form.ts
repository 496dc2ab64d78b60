import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openApi } from '../../../../src/github/api/github-api.ts';
import { allForms } from '../../../../src/github/forms/all-forms.ts';
import { readFormEvent } from '../../../../src/github/forms/form-event.ts';
import { publishForm } from '../../../../src/github/forms/publish-form.ts';
import { parseIso } from '../../../../src/time/instant.ts';
import type { GitHubServer } from '../../../support/github-server.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/github');

/** The components that the forms of these tests offer. */
export const components = [
	{ id: 'website', name: 'Website' },
	{ id: 'search', name: 'Search' },
	{ id: 'sign-in', name: 'Sign-in' },
];

/** The commit that is checked out. */
export const base = 'a'.repeat(40);

/** A recorded event, as plain data that a test may change. */
export function recorded(name: 'new-incident' | 'update' | 'resolve') {
	return JSON.parse(readFileSync(join(fixtures, `${name}.event.json`), 'utf8')) as {
		action: string;
		issue: { body: string; state: string; user: { login: string }; labels: { name: string }[] };
		sender: { login: string };
	};
}

/** The body that GitHub makes of a form: what a test does not answer is answered soundly. */
export function bodyOf(
	file: 'new-incident.yml' | 'update.yml',
	answers: Readonly<Record<string, string>>,
): string {
	const sound = {
		...{ title: 'Pages do not open', impact: 'minor: slow, or a few are concerned' },
		...{ began: 'now', message: 'Pages do not open.' },
		...{ incident: '2026-11-27-search-slow', status: 'identified: the cause is known' },
		...(file === 'new-incident.yml' && { major: 'Website' }),
	};
	const all: Readonly<Record<string, string>> = { ...sound, ...answers };
	const form = allForms(components).find((one) => one.file === file);
	return (form?.questions ?? [])
		.map(({ id, label }) => `### ${label}\n\n${all[id] ?? '_No response_'}`)
		.join('\n\n');
}

/** Publishes what an event holds, against a server on this machine. */
export function send(
	server: GitHubServer,
	event: object,
	folder = 'tests/fixtures',
): Promise<string> {
	const now = parseIso('2026-11-28T04:30:00Z');
	return publishForm({
		event: readFormEvent(JSON.stringify(event)),
		api: openApi({ base: server.base, repository: 'octo-org/status', token: 'secret' }),
		owner: 'octo-org',
		places: { incidentsDir: `${folder}/github/incidents`, dataDir: `${folder}/base/data` },
		clocks: { now, clock: now },
		base,
	});
}
