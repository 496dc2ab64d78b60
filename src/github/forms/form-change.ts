import type { NamedTime } from '../../authoring/typed-time/describe-time.ts';
import type { ContentPlaces } from '../../compile/reading/content-places.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import type { Instant } from '../../time/instant.ts';

/** What a form is read against. */
export interface FormContext {
	/** When the form was sent: what “now” is in it, and when its word becomes public. */
	readonly sentAt: Instant;
	/** Everything that was told so far. */
	readonly record: SiteRecord;
	readonly places: ContentPlaces;
	/** The names of all files, also of those that are not public yet. */
	readonly takenIds: ReadonlySet<string>;
}

/** What a filled-in form does to one file. */
export interface Change {
	/** What is done, as it begins the subject of a commit: `Declare`. */
	readonly verb: string;
	readonly id: string;
	/** The file’s path, made of the id alone. */
	readonly path: string;
	/** What the file holds now; `undefined` where there is none. */
	readonly before: string | undefined;
	readonly after: string;
	/** The times that were understood, to be said. */
	readonly times: readonly NamedTime[];
}

/** The result of a form: a change, or everything that keeps it from being one, with the ways out. */
export type FormResult =
	| { readonly change: Change; readonly faults?: never }
	| { readonly change?: never; readonly faults: readonly string[] };
