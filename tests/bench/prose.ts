import type { Random } from '../support/random.ts';

const parts = [
	'Downloads',
	'Searches',
	'Sign-ins',
	'Uploads',
	'Package pages',
	'Statistics',
	'Requests to the API',
] as const;
const troubles = [
	'fail for a part of the users',
	'take far longer than they should',
	'end in an error page',
	'time out in two regions',
	'come back empty now and then',
	'are refused at the first attempt',
] as const;
const reasons = [
	'a connection pool ran out after a change of its settings',
	'a certificate of an inner service was renewed, and one client did not trust the new one',
	'an index was rebuilt while the load was at its highest',
	'a queue grew faster than its readers could empty it',
	'a cache was emptied by mistake, and the database met the whole load at once',
	'a network device in one region lost every fifth packet',
] as const;
const steps = [
	'The last deployment has been rolled back.',
	'Traffic goes through the second region for now.',
	'More instances have been started.',
	'The job behind it has been stopped.',
	'Caches are filling again, and error rates fall.',
	'The configuration is as it was on the day before.',
] as const;
const lessons = [
	'The alert that should have told us waited for an average over an hour.',
	'Nobody on call could see the logs of that service.',
	'The runbook named a tool that no longer exists.',
	'A rehearsal in spring had shown the same weakness.',
	'The change had passed its tests, which knew only small databases.',
] as const;

/** A title of the kind that staff give: what fails, without a date, a cause or a status. */
export const titleOf = (random: Random) => `${random.pick(parts)} ${random.pick(troubles)}`;

/** One sentence that tells a cause. */
export const causeOf = (random: Random) => {
	const reason = random.pick(reasons);
	return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
};

/** A short paragraph, as in an update. */
export const messageOf = (random: Random) =>
	`${random.pick(parts)} ${random.pick(troubles)}. ${random.pick(steps)} ` +
	`About ${random.whole(2, 95)} of a hundred requests are affected.`;

/** A promise to mend something. */
export const repairOf = (random: Random) => `Make sure that ${random.pick(reasons)} no longer`;

/** A postmortem in sections, of some hundred words. */
export function postmortemOf(random: Random): string {
	const paragraph = () =>
		`${messageOf(random)} ${random.pick(lessons)} Then ${random.pick(reasons)}. ${messageOf(random)}`;
	const section = (heading: string) => `## ${heading}\n\n${paragraph()}\n\n${paragraph()}\n`;
	const list = `## Mitigation\n\n${steps.map((step) => `- ${step}`).join('\n')}\n`;
	return [section('Summary'), section('Impact'), section('Root cause'), list].join('\n');
}
