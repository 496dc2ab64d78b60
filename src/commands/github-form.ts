/**
 * What the workflow of the forms runs: turns the form in the issue of GITHUB_EVENT_PATH into a pull
 * request. Ends with 0 where the issue reports the result, else with 1. Nothing that was typed is
 * printed, since a log takes some words for commands.
 */
import './project.ts';
import { readFileSync } from 'node:fs';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import { accessFrom, openApi } from '../github/api/github-api.ts';
import { readFormEvent } from '../github/forms/form-event.ts';
import { publishForm } from '../github/forms/publish-form.ts';
import { buildInstant, isClockSet, realInstant } from '../site/clock.ts';
import { later } from '../time/instant.ts';

try {
	console.log(await run());
} catch (error) {
	console.error('The form was not published:', error instanceof Error ? error.message : error);
	console.error('Run this job again: it goes on where it stopped.');
	process.exitCode = 1;
}

async function run(): Promise<string> {
	const access = accessFrom(process.env);
	const event = readFormEvent(readFileSync(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
	const clock = isClockSet() ? buildInstant() : realInstant();
	// GitHub’s clock may be a little ahead of this one.
	const now = later(clock, event.sentAt);
	return publishForm({
		event,
		api: openApi(access),
		owner: access.repository.split('/')[0] ?? '',
		places: placesFromEnvironment(),
		clocks: { now, clock: now },
		base: commitFrom(process.env['GITHUB_SHA']),
	});
}

function commitFrom(text = ''): string {
	if (/^[0-9a-f]{40}$/.test(text)) return text;
	throw new Error('GITHUB_SHA names no commit. A workflow sets it.');
}
