import { type Entry, lastingId, type Update } from '../domain/incident/entry.ts';
import { type ComponentStatus, worst } from '../schema/component-schema.ts';
import { type Instant, later, toIso } from '../time/instant.ts';
import { componentsOf } from '../view/incident/entry-text.ts';
import { plainText } from '../view/text/markdown.ts';
import { fullName } from './component-parts.ts';
import { stamp, type StatuspageContext } from './context.ts';
import type { AffectedPart, IncidentPart } from './schema.ts';

type UpdatePart<Status> = Omit<IncidentPart['incident_updates'][number], 'status'> & {
	status: Status;
};

/** What is published about an entry at one instant; `Status` is one of Statuspage's. */
export interface Message<Status extends string> {
	readonly at: Instant;
	/** What the id has after the instant; the same as in feeds. */
	readonly suffix?: string;
	readonly status: Status;
	/** As Markdown. */
	readonly text: string;
	readonly affected?: AffectedPart[];
}

/** One update of an entry. Its text is plain: Statuspage's readers show it in places without HTML. */
export function updatePart<Status extends string>(
	entry: Entry,
	message: Message<Status>,
	context: StatuspageContext,
): UpdatePart<Status> {
	const { at, suffix = '', status, text, affected = [] } = message;
	return {
		id: context.idOf(`${lastingId(entry)}/${toIso(at)}${suffix}`),
		status,
		body: plainText(text, context.absolute('')),
		incident_id: context.idOf(lastingId(entry)),
		created_at: stamp(at),
		updated_at: stamp(correctedAt(entry, at)),
		display_at: stamp(at),
		affected_components: affected.length > 0 ? affected : null,
		// Nobody is notified by this site: readers come for the news.
		deliver_notifications: false,
		custom_tweet: null,
		tweet_id: null,
	};
}

/** That an entry was a false alarm, which Statuspage does not know. */
export function retraction<Status extends string>(
	{ at, why }: NonNullable<Entry['retracted']>,
	status: Status,
): Message<Status> {
	return { at, suffix: '/retracted', status, text: `Retracted: ${why}` };
}

/** When an update was last corrected; when it was published, if it never was. */
function correctedAt({ corrections = [] }: Entry, at: Instant): Instant {
	return corrections
		.filter(({ of }) => /^\d{4}-/.test(of) && Date.parse(of) === at)
		.map((correction) => correction.at)
		.reduce(later, at);
}

/**
 * How each component of an entry was at each of its updates, and at the one before: as the update
 * says, else as the record has it for that instant. Before the first update all were operational.
 */
export function affectedAt(entry: Entry, context: StatuspageContext): Map<Update, AffectedPart[]> {
	const before = new Map<string, ComponentStatus>();
	const concerned = entry.updates.flatMap(({ components = [] }) => components);
	const all = { components: [...entry.components, ...concerned] } as Entry;
	const parts = (update: Update) =>
		componentsOf(all, context.record.components).map((component) => {
			const { id } = component;
			const old = before.get(id) ?? 'operational';
			const now = reportedStatus(update, id) ?? effectAt(entry, id, update.at, context);
			before.set(id, now);
			const code = context.idOf(`component/${id}`);
			return { code, name: fullName(component, context), old_status: old, new_status: now };
		});
	return new Map(entry.updates.map((update) => [update, parts(update)]));
}

function reportedStatus({ components = [] }: Update, id: string): ComponentStatus | undefined {
	return components.find((one) => one.id === id)?.status;
}

/** What an entry may have done to a component at an instant, by its own account. */
function effectAt(
	entry: Entry,
	id: string,
	at: Instant,
	{ index }: StatuspageContext,
): ComponentStatus {
	const own = index.effects.get(entry) ?? [];
	const holding = own.filter(
		({ component, start, end, ongoing }) =>
			component === id && start.earliest <= at && (at < end.latest || ongoing),
	);
	return worst(holding.map(({ status }) => status));
}
