import { cancellationOf, maintenanceEvent } from '../calendar/maintenance-calendar.ts';
import { isMaintenance, type Maintenance } from '../domain/incident/entry.ts';
import { windowText } from '../view/incident/entry-facts.ts';
import { type DeltaModel, difference } from './content-state.ts';

type EventData = ReturnType<typeof maintenanceEvent>;

/** An event of the calendars of maintenance. */
export interface PlannedEvent {
	/** Its UID. */
	readonly id: string;
	readonly summary: string;
	/** Which revision of the event this is (SEQUENCE). */
	readonly sequence: number;
	/** When the work is planned, in words. */
	readonly window: string;
	readonly isCancelled: boolean;
	readonly data: EventData;
}

/** What a change does to calendars. */
export interface EventChanges {
	readonly gained: readonly PlannedEvent[];
	readonly changed: readonly { readonly before: PlannedEvent; readonly after: PlannedEvent }[];
	readonly gone: readonly PlannedEvent[];
}

/** How the events of the calendars differ; addresses in them are those of the newer state. */
export function eventChanges(before: DeltaModel, after: DeltaModel): EventChanges {
	const { address } = after.record.site;
	const absolute = (path: string) => new URL(path, address).href;
	const events = ({ record }: DeltaModel) =>
		new Map(
			record.entries
				.filter(isMaintenance)
				.map((work) => plannedEvent(work, maintenanceEvent(work, record, absolute)))
				.map((event) => [event.id, event]),
		);
	return difference(events(before), events(after), ({ data }) => JSON.stringify(data));
}

function plannedEvent(work: Maintenance, data: EventData): PlannedEvent {
	return {
		id: String(data.id),
		summary: data.summary ?? '',
		sequence: data.sequence ?? 0,
		window: windowText(work.scheduled.from, work.scheduled.to),
		isCancelled: cancellationOf(work) !== undefined,
		data,
	};
}
