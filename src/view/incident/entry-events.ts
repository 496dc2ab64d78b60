import {
	type Entry,
	type Incident,
	isIncident,
	isMaintenance,
	type Maintenance,
} from '../../domain/incident/entry.ts';
import { closingUpdate, firstUpdate } from '../../domain/incident/updates.ts';
import { exactly, type UncertainTime } from '../../time/uncertain-time.ts';

/** A moment in the life of an entry. */
export interface EntryEvent {
	/** What happened: `Detected by probe`. */
	readonly label: string;
	/** When, as precisely as is known. */
	readonly time: UncertainTime;
}

type Told = readonly [label: string, time: UncertainTime | 'unknown' | undefined];

const closings: Readonly<Record<string, string>> = {
	resolved: 'Marked resolved',
	completed: 'Marked completed',
	cancelled: 'Cancelled',
};

/** Began, detected, declared, first public word, mitigated, resolved: those that are known, in order of time. */
export function entryEvents(entry: Entry): EntryEvent[] {
	const closing = closingUpdate(entry);
	const told: Told[] = [
		...(isIncident(entry) ? incidentMoments(entry) : []),
		...(isMaintenance(entry) ? maintenanceMoments(entry) : []),
		['First public word', exactly(firstUpdate(entry).at)],
		[closings[closing?.status ?? ''] ?? '', closing && exactly(closing.at)],
	];
	return told
		.flatMap(([label, time]) => (time === undefined || time === 'unknown' ? [] : [{ label, time }]))
		.toSorted((a, b) => a.time.earliest - b.time.earliest || a.time.latest - b.time.latest);
}

function incidentMoments({ began, detected, declared, mitigated }: Incident): Told[] {
	return [
		['Began', began],
		[`Detected by ${detected?.by}`, detected?.at],
		['Declared', declared],
		['Mitigated', mitigated],
	];
}

function maintenanceMoments({ scheduled, actual }: Maintenance): Told[] {
	return [
		[actual ? 'Work began' : 'Planned start', actual?.from ?? scheduled.from],
		[actual?.to ? 'Work ended' : 'Planned end', actual?.to ?? scheduled.to],
	];
}
