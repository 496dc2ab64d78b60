import { type Entry, lastingId, type Update } from '../domain/incident/entry.ts';
import { type ComponentStatus, worst } from '../schema/component-schema.ts';
import { type Instant, later, toIso } from '../time/instant.ts';
import { componentsOf } from '../view/incident/entry-text.ts';
import { plainText } from '../text/plain-text.ts';
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
	/** What the text is shown after; plain text. */
	readonly lead?: string;
	readonly affected?: AffectedPart[];
}

/** How the updates of one kind of entry are published. */
interface Publishing<Kind extends Entry, Status extends string> {
	readonly of: (update: Kind['updates'][number]) => Pick<Message<Status>, 'status' | 'text'>;
	/** The status of a false alarm, which Statuspage does not know. */
	readonly retracted: Status;
	/** What is an update to Statuspage alone. */
	readonly further?: readonly Message<Status>[];
}

/** The updates of an entry, newest first, and what else is one to Statuspage. */
export function updateParts<Kind extends Entry, Status extends string>(
	entry: Kind,
	context: StatuspageContext,
	{ of, retracted, further = [] }: Publishing<Kind, Status>,
): UpdatePart<Status>[] {
	const affected = affectedAt(entry, context);
	const updates: readonly Kind['updates'][number][] = entry.updates;
	const messages: Message<Status>[] = [
		...[entry.retracted ?? []].flat().map(({ at, why }) => ({
			...{ at, suffix: '/retracted', status: retracted },
			lead: 'Retracted:',
			text: why,
		})),
		...further,
		...updates
			.map((update) => ({ at: update.at, ...of(update), affected: affected.get(update) ?? [] }))
			.toReversed(),
	];
	return messages
		.toSorted((a, b) => b.at - a.at)
		.map((message) => updatePart(entry, message, context));
}

/** One update of an entry. Its text is plain: Statuspage's readers show it in places without HTML. */
function updatePart<Status extends string>(
	entry: Entry,
	message: Message<Status>,
	context: StatuspageContext,
): UpdatePart<Status> {
	const { at, suffix = '', status, text, lead, affected = [] } = message;
	return {
		id: context.idOf(`${lastingId(entry)}/${toIso(at)}${suffix}`),
		status,
		body: plainText(text, context.absolute(''), lead === undefined ? undefined : { words: lead }),
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
function affectedAt(entry: Entry, context: StatuspageContext): Map<Update, AffectedPart[]> {
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
