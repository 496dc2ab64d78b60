import { type Entry, type Incident, isIncident } from '../../domain/incident/entry.ts';
import { progressOf } from '../../domain/incident/progress.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import type { Sheet } from './sheet.ts';

/** The incident that a form names and that is not over; what else is named is a fault. */
export function namedIncident(sheet: Sheet, record: SiteRecord): Incident | undefined {
	const typed = sheet.need('incident');
	if (typed === undefined) return undefined;
	const id = naming.exec(typed)?.[1];
	// The file is found among those there are: nothing that was typed becomes a path.
	const entry = record.entries.find((one) => one.id === id);
	if (entry && isOpen(entry, record)) return entry;
	sheet.fault('incident', entry ? notOpen(entry) : `There is no “${typed}”. ${wayOut(record)}`);
	return undefined;
}

/** An id by itself, as the name of its file, or in the address of its page. */
const naming = /^(?:https:\/\/\S+\/)?(?:incidents\/)?([a-z0-9-]+)(?:\.md|\/)?(?:#\S*)?$/;

function isOpen(entry: Entry, { now, site }: SiteRecord): entry is Incident {
	return (
		isIncident(entry) && ['open', 'not_closed'].includes(progressOf(entry, now, site.quiet_after))
	);
}

function notOpen({ id, kind }: Entry): string {
	if (kind === 'incident')
		return `${id} is over. If it is back, it has to be opened again: see “Resolve” in CONTRIBUTING.`;
	return `${id} is ${kind}, and this form is for incidents. See CONTRIBUTING.`;
}

function wayOut(record: SiteRecord): string {
	const open = record.entries.filter((one) => isOpen(one, record)).map(({ id }) => id);
	if (open.length === 0) return 'No incident is open: publish a new one.';
	return `Open are, newest first: ${open.slice(0, 5).join(', ')}.`;
}
