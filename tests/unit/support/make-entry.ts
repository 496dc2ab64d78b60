import type { z } from 'zod';
import type { Announcement, Incident, Maintenance } from '../../../src/domain/incident/entry.ts';
import {
	type announcementSchema,
	entrySchema,
	type incidentSchema,
	type maintenanceSchema,
} from '../../../src/schema/entry-schema.ts';

/** What a file says; a builder sees to what is left out. */
type Told<Schema extends z.ZodType> = Partial<z.input<Schema>> & {
	readonly id?: string;
	readonly body?: string;
};

/** A public message; its words never matter here. */
export function says<Word extends string>(at: string, status: Word) {
	return { at, status, message: 'Some words.' };
}

/** An incident as its file tells it: the website down since 10:00 on 1 March 2021, said at 10:05. */
export function makeIncident(told: Told<ReturnType<typeof incidentSchema>> = {}): Incident {
	const { id = '2021-03-01-website-down', body, ...facts } = told;
	const schema = entrySchema('incident', facts.zone ?? 'UTC') as ReturnType<typeof incidentSchema>;
	const read = schema.parse({
		title: 'The website does not answer',
		impact: 'major',
		components: [{ id: 'website', status: 'major_outage' }],
		began: '2021-03-01T10:00Z',
		updates: [says('2021-03-01T10:05Z', 'investigating')],
		...facts,
	});
	return { id, file: `incidents/${id}.md`, body, ...read };
}

/** Planned work as its file tells it: the website from 10:00 to 12:00 on 8 March 2021, announced on the 1st. */
export function makeMaintenance(
	told: Told<ReturnType<typeof maintenanceSchema>> = {},
): Maintenance {
	const { id = '2021-03-08-website-work', body, ...facts } = told;
	const schema = entrySchema('maintenance', facts.zone ?? 'UTC') as ReturnType<
		typeof maintenanceSchema
	>;
	const read = schema.parse({
		kind: 'maintenance',
		title: 'Work on the website',
		impact: 'none',
		components: [{ id: 'website', status: 'under_maintenance' }],
		scheduled: { from: '2021-03-08T10:00Z', to: '2021-03-08T12:00Z' },
		updates: [says('2021-03-01T09:00Z', 'scheduled')],
		...facts,
	});
	return { id, file: `incidents/${id}.md`, body, ...read };
}

/** News without effect, of 1 March 2021. */
export function makeAnnouncement(
	told: Told<ReturnType<typeof announcementSchema>> = {},
): Announcement {
	const { id = '2021-03-01-new-host-names', body, ...facts } = told;
	const schema = entrySchema('announcement', 'UTC') as ReturnType<typeof announcementSchema>;
	const read = schema.parse({
		kind: 'announcement',
		title: 'New host names',
		updates: [says('2021-03-01T09:00Z', 'informational')],
		...facts,
	});
	return { id, file: `incidents/${id}.md`, body, ...read };
}
