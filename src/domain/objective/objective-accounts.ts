import type { GalleryRecord } from '../record/record.ts';
import type { Subject, Subjects } from '../uptime/subject.ts';
import { accountOf, type ObjectiveAccount } from './objective-account.ts';

/** What every objective of a record comes to, in the order of the page; of one subject, where it is named. */
export function objectiveAccounts(
	{ objectives, site, now }: GalleryRecord,
	subjects: Subjects,
	of?: string,
): ObjectiveAccount[] {
	return objectives
		.filter((objective) => of === undefined || objective.of === of)
		.map((objective) =>
			accountOf(objective, subjectNamed(objective.of, subjects), site.weights, now),
		);
}

function subjectNamed(id: string, { page, groups, components }: Subjects): Subject {
	const subject = id === page.id ? page : (components.get(id) ?? groups.get(id));
	if (!subject) throw new Error(`This cannot happen: no component or group is called ${id}.`);
	return subject;
}
