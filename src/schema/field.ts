/**
 * What there is to know of a field besides its zod schema: how its value is written, what it is
 * called, when it becomes known. `fields.ts` says it for every field of every file; everything that
 * needs a list of fields derives it from there.
 */

/**
 * How a value is written:
 * - `markdown`, `line`: text that people write and readers see;
 * - `code`: text to be typed or matched as it stands, such as a command or a host;
 * - `link`: an address; `id`: a name that something is referred to by; `choice`: one of a closed list;
 * - `time`: a time as precisely as it is known; `instant`: one exact instant;
 * - `number`; `mark`: `true` or nothing.
 */
export type Holds =
	'markdown' | 'line' | 'code' | 'link' | 'id' | 'choice' | 'time' | 'instant' | 'number' | 'mark';

/**
 * When the public knows what an entry says in a field, unless an update (`makes_known`) or a
 * correction names it. Whatever the field, it is not known before the times in it can be:
 * - `first_update`: since the first update;
 * - `mitigation`: since the first update that says that impact is over: monitoring, resolved, completed;
 * - `resolution`: since the update that resolved the incident or completed the maintenance;
 * - `response`: with the account of how staff responded: since the postmortem, else the resolution,
 *   else the first update;
 * - `account`: with the account of what happened: since the postmortem, else the resolution, else
 *   the newest dated part of the file;
 * - `undated`: since the newest dated part of the file, and not before the account;
 * - `own_date`: since the instant that stands in the field itself;
 * - `about_file`: it is about the file and not about what happened, so it is there from the start.
 */
export type KnownSince =
	| 'first_update'
	| 'mitigation'
	| 'resolution'
	| 'response'
	| 'account'
	| 'undated'
	| 'own_date'
	| 'about_file';

/** What a sentence, a writer or an editor may want to know of any field. */
interface Described {
	/** What it is called in a sentence, with a capital; its own name where that is left out. */
	readonly label?: string;
	/** A line to write, where it says more than a description. */
	readonly example?: string;
	/** What writers call it who know other status pages. */
	readonly synonyms?: readonly string[];
	/** Names it had in files that were committed earlier: the record of revisions still reads them. */
	readonly formerly?: readonly string[];
	/** Of a time: it says when something happened, so it does not lie in the future. */
	readonly happened?: true;
	/** Of an id: what it is the id of, where that has to exist. */
	readonly refersTo?: 'component' | 'entry';
	/** It is written for `npm run check` and shown to no reader. */
	readonly forCheck?: true;
}

type Item<Value> = Value extends readonly (infer Element)[] ? Element : Value;
type GroupIn<Value> = Extract<Value, object>;
type ScalarIn<Value> = Exclude<Value, object | undefined>;

/** A field whose value has the type `Value`; of a list, what holds of each of its items. */
export type Field<Value = unknown> = Described &
	([ScalarIn<Item<Value>>] extends [never]
		? { readonly holds?: never }
		: { readonly holds: Holds }) &
	([GroupIn<Item<Value>>] extends [never]
		? { readonly fields?: never }
		: { readonly fields: FieldTable<GroupIn<Item<Value>>> });

/** Every field of a group, with nothing left out and nothing besides. */
export type FieldTable<Group> = {
	readonly [Name in AnyKey<Group>]-?: Field<ValueOf<Group, Name>>;
};

/** The same for the front matter of an entry, which also says when each field becomes known. */
export type EntryFieldTable<Entry> = {
	readonly [Name in AnyKey<Entry>]-?: Field<ValueOf<Entry, Name>> & { readonly known: KnownSince };
};

/** The names of all fields that any of several groups has. */
type AnyKey<Group> = Group extends unknown ? keyof Group & string : never;
type ValueOf<Group, Name extends PropertyKey> = Group extends unknown
	? Name extends keyof Group
		? NonNullable<Group[Name]>
		: never
	: never;

/** A field whatever its type, as code that walks a table meets it. */
export interface AnyField extends Described {
	readonly holds?: Holds;
	readonly fields?: Readonly<Record<string, AnyField>>;
	readonly known?: KnownSince;
}

/** A table whatever its file. */
export type AnyTable = Readonly<Record<string, AnyField>>;
