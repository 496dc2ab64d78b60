import type { AnnouncementFacts, IncidentFacts, MaintenanceFacts } from '../../schema/entry-schema.ts';

interface Filed {
	/** The file's name without `.md`: stands in addresses and feeds, and never changes. */
	readonly id: string;
	/** The name under which the file was first published; left out where that is `id`. */
	readonly firstId?: string;
	/** The file's path, for messages. */
	readonly file: string;
	/** The postmortem as Markdown; `undefined` where the file has none. */
	readonly body: string | undefined;
}

/** An unplanned disruption, as its file tells it. */
export type Incident = Filed & IncidentFacts;
/** Planned work, as its file tells it. */
export type Maintenance = Filed & MaintenanceFacts;
/** News without effect on status. */
export type Announcement = Filed & AnnouncementFacts;

/** One file of `incidents/`, read and found true in itself. */
export type Entry = Incident | Maintenance | Announcement;
/** A dated public message of an entry. */
export type Update = Entry['updates'][number];
/** A promise to mend something. */
export type Repair = NonNullable<Entry['repairs']>[number];
/** Data that is gone, wrong or late. */
export type Loss = NonNullable<Entry['lost']>[number];
/** What one file is to another. */
export type Relation = NonNullable<Entry['related']>[number];

/** What ids of this entry are made of in feeds, calendars and Statuspage's API: a new name changes none. */
export function lastingId({ id, firstId }: Entry): string {
	return firstId ?? id;
}

/** The newest message; every entry has one. */
export function latestUpdate<E extends Entry>(entry: E): E['updates'][number] {
	return entry.updates.at(-1) as E['updates'][number];
}

/** The message in which the entry first became public. */
export function firstUpdate<E extends Entry>(entry: E): E['updates'][number] {
	return entry.updates[0] as E['updates'][number];
}
