import type {
	AnnouncementFacts,
	IncidentFacts,
	MaintenanceFacts,
} from '../../schema/entry-schema.ts';

interface EntryFile {
	/** The file's name without `.md`, as used in addresses. */
	readonly id: string;
	/** The name under which the file was first published; left out where that is `id`. */
	readonly firstId?: string;
	/** The file's path, for messages. */
	readonly file: string;
	/** The postmortem as Markdown; `undefined` where the file has none. */
	readonly body: string | undefined;
}

/** An unplanned disruption. */
export type Incident = EntryFile & IncidentFacts;
/** Planned work. */
export type Maintenance = EntryFile & MaintenanceFacts;
/** News without effect on status. */
export type Announcement = EntryFile & AnnouncementFacts;

/** One valid file of `incidents/`. */
export type Entry = Incident | Maintenance | Announcement;
/** A dated public message of an entry. */
export type Update = Entry['updates'][number];
/** A repair item: something the team promised to do after an incident. */
export type Repair = NonNullable<Entry['repairs']>[number];
/** Data that is gone, wrong or late. */
export type LostData = NonNullable<Entry['lost']>[number];
/** How one entry relates to another. */
export type Relation = NonNullable<Entry['related']>[number];

/** Whether the entry is an unplanned disruption. */
export function isIncident(entry: Entry): entry is Incident {
	return entry.kind === 'incident';
}

/** Whether the entry is planned work. */
export function isMaintenance(entry: Entry): entry is Maintenance {
	return entry.kind === 'maintenance';
}

/** Whether the entry only informs. */
export function isAnnouncement(entry: Entry): entry is Announcement {
	return entry.kind === 'announcement';
}

/** Whether the file was compiled from another record, so that not all of it is as old as its updates. */
export function isCompiled({ notices, backfilled }: Entry): boolean {
	return notices !== undefined || backfilled === true;
}

/** The id behind this entry's ids in feeds, calendars and Statuspage's API; renaming the file keeps it. */
export function lastingId({ id, firstId }: Entry): string {
	return firstId ?? id;
}
