import { type Entry, lastingId, type Update } from '../domain/incident/entry.ts';
import { type ComponentStatus, worst } from '../schema/component-status.ts';
import { type Instant, later, toIso } from '../time/instant.ts';
import { componentsOf } from '../view/incident/entry-text.ts';
import { plainText } from '../view/text/markdown.ts';
import { fullName } from './component-parts.ts';
import { type Context, stamp } from './context.ts';
import type { AffectedPart, IncidentPart } from './told-schema.ts';

type UpdatePart<Word> = Omit<IncidentPart['incident_updates'][number], 'status'> & {
	status: Word;
};

/** What is told of an entry at one instant; `Word` is what Statuspage calls where things stand. */
export interface Message<Word extends string> {
	readonly at: Instant;
	/** What the id has after the instant; the same as in feeds. */
	readonly suffix?: string;
	readonly status: Word;
	/** As Markdown. */
	readonly text: string;
	readonly affected?: AffectedPart[];
}

/** One update of an entry. Its text is plain: Statuspage's readers show it in places without HTML. */
export function updatePart<Word extends string>(
	entry: Entry,
	message: Message<Word>,
	context: Context,
): UpdatePart<Word> {
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

/** That an entry was a false alarm, which Statuspage has no word for. */
export function retraction<Word extends string>(
	{ at, why }: NonNullable<Entry['retracted']>,
	status: Word,
): Message<Word> {
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
export function affectedAt(entry: Entry, context: Context): Map<Update, AffectedPart[]> {
	const before = new Map<string, ComponentStatus>();
	const concerned = entry.updates.flatMap(({ components = [] }) => components);
	const all = { components: [...entry.components, ...concerned] } as Entry;
	const parts = (update: Update) =>
		componentsOf(all, context.record.components).map((component) => {
			const { id } = component;
			const old = before.get(id) ?? 'operational';
			const now = saidOf(update, id) ?? effectAt(entry, id, update.at, context);
			before.set(id, now);
			const code = context.idOf(`component/${id}`);
			return { code, name: fullName(component, context), old_status: old, new_status: now };
		});
	return new Map(entry.updates.map((update) => [update, parts(update)]));
}

function saidOf({ components = [] }: Update, id: string): ComponentStatus | undefined {
	return components.find((one) => one.id === id)?.status;
}

/** What an entry may have done to a component at an instant, by its own account. */
function effectAt(entry: Entry, id: string, at: Instant, { index }: Context): ComponentStatus {
	const own = index.effects.get(entry) ?? [];
	const holding = own.filter(
		({ component, start, end, ongoing }) =>
			component === id && start.earliest <= at && (at < end.latest || ongoing),
	);
	return worst(holding.map(({ status }) => status));
}
