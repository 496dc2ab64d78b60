import { quote } from '../../compile/diagnostics/quote.ts';
import type { FieldDiagnostic } from '../../compile/rules/rule.ts';
import type { Update } from '../../domain/incident/entry.ts';
import { isClosingStatus } from '../../domain/incident/updates.ts';
import type { Fields } from '../../domain/revision/entry-changes.ts';
import type { ValueChange } from '../../domain/revision/value-changes.ts';
import { valueAt } from '../../schema/field-path.ts';
import { type Instant, toIso } from '../../time/instant.ts';
import { capital } from '../../view/text/list-text.ts';

/** What a change is told with: the file as it was and as it is, as it is written, and the instant of now. */
interface ChangeContext {
	readonly before: Fields;
	readonly after: Fields;
	readonly now: Instant;
	/** Whether a correction tells of it that is dated before what it corrects was published. */
	readonly isTooEarly: boolean;
}

/** A silent change to something published as a fault, with the way out. */
export function silentChange(change: ValueChange, around: ChangeContext): FieldDiagnostic {
	const fault = faultOf(change, around);
	return around.isTooEarly ? { ...fault, message: `${fault.message} ${tooEarly}` } : fault;
}

const tooEarly =
	'The correction that tells of it is dated before this was published, so no subscriber would get it.';

function faultOf(change: ValueChange, around: ChangeContext): FieldDiagnostic {
	const { path, was, after } = change;
	const [field] = was;
	if (field === 'updates') return updateFault(change, around);
	const old = valueAt(around.before, was);
	const isGone = after === undefined;
	return {
		path,
		message: isGone
			? `${capital(quote(old))} was published here, and is gone.`
			: `${capital(quote(old))} was published here, and now it is ${quote(valueAt(around.after, path))}.`,
		advice: wayOut(correctionOf(field), around),
	};
}

function updateFault({ path, was, after }: ValueChange, around: ChangeContext): FieldDiagnostic {
	const [, index, field] = was;
	const at = String(valueAt(around.before, ['updates', index ?? 0, 'at']));
	if (field === undefined)
		return {
			path,
			message: `The update of ${at} was published, and is gone.`,
			advice: wayOut('updates', around),
		};
	if (field === 'at') {
		const now = String(valueAt(around.after, path));
		return {
			path,
			message: `The update of ${at} was published, and is of ${now} now: readers of feeds would get it twice.`,
			advice: wayOut(now, around),
		};
	}
	const what = after === undefined ? 'without it' : 'otherwise';
	const saw = quote(valueAt(around.before, was));
	return {
		path,
		message: `The update of ${at} was published with ${saw} here, and stands ${what} now.`,
		advice: wayOut(at, around, ', and say what is new in a new update'),
	};
}

/** How to tell readers, ready to be copied. */
function wayOut(of: string, { now }: ChangeContext, instead = ''): string {
	return `Put it back as it was${instead}; or, if it was wrong, tell readers in corrections: “- { at: ${toIso(now)}, of: ${of}, note: what it said, and why it changed }”.`;
}

/** What a correction of a field names: the text below the front matter goes by the field of its date. */
function correctionOf(field: string | number | undefined): string {
	return field === 'body' ? 'postmortem' : String(field);
}

/** What a file said when it was published, and what it says now. */
interface TwoVersions {
	readonly before: Fields;
	readonly after: Fields;
	/** When it came to say `before`; a correction of that comes after. `undefined` where nobody knows. */
	readonly publishedAt: Instant | undefined;
}

/** Whether readers are told of a change to something published: in a correction, or by its nature. */
export function isAnnounced(change: ValueChange, versions: TwoVersions): boolean {
	return isProgress(change) || isCorrected(change, versions) || isTurn(change, versions);
}

/** A promise that is kept or dropped, and data that came back: their fields are there to tell it. */
function isProgress({ path, before, after }: ValueChange): boolean {
	const [list, , field] = path;
	if (list === 'repairs' && field === 'state') return isPending(before) && !isPending(after);
	if (list !== 'lost' || field !== 'recovered') return false;
	return recovery.indexOf(String(after)) > recovery.indexOf(String(before));
}

const recovery = ['none', 'partial', 'full'];

function isPending(state: unknown): boolean {
	return state === 'open' || state === 'unreported';
}

/** Whether a correction that was not there before, and is later than what it corrects, names what changed. */
function isCorrected(change: ValueChange, versions: TwoVersions): boolean {
	const [field] = change.path;
	const named = field === 'body' ? 'postmortem' : field;
	const instants = field === 'updates' ? updateInstants(change, versions) : [];
	return newCorrections(versions).some((of) => of === named || instants.includes(Date.parse(of)));
}

function newCorrections({ before, after, publishedAt }: TwoVersions): string[] {
	const key = ({ at, of }: Dated) => JSON.stringify([at, of]);
	const known = new Set(dated(before, 'corrections').map(key));
	return dated(after, 'corrections')
		.filter((one) => one.at >= (publishedAt ?? -Infinity) && !known.has(key(one)))
		.map(({ of }) => of);
}

/** The instants of the update in which something changed, as it was and as it is. */
function updateInstants({ path, was }: ValueChange, { before, after }: TwoVersions): number[] {
	const old = dated(before, 'updates')[Number(was[1])];
	const now = typeof path[1] === 'number' ? dated(after, 'updates')[path[1]] : undefined;
	return [old, now].flatMap((update) => (update ? update.at : []));
}

/** What an end that came to nothing had said goes with it: a new word opens the entry again, or closes it anew. */
function isTurn({ path }: ValueChange, versions: TwoVersions): boolean {
	const [field] = path;
	const isSpanEnd = (field === 'components' || field === 'actual') && path.at(-1) === 'to';
	return (isSpanEnd || field === 'mitigated' || field === 'cause') && turns(versions);
}

/** Whether a new update leaves the state in which an entry is over, or enters it again. */
function turns({ before, after }: TwoVersions): boolean {
	const known = new Set(dated(before, 'updates').map(({ at }) => at));
	const updates = dated(after, 'updates');
	return updates.some(({ at, status }, i) => {
		const previous = updates[i - 1];
		return (
			!known.has(at) &&
			previous !== undefined &&
			isClosingStatus(status) !== isClosingStatus(previous.status)
		);
	});
}

/** What updates and corrections have, each some of it. */
interface Dated {
	readonly at: number;
	readonly of: string;
	readonly status: Update['status'];
}

function dated(fields: Fields, list: 'updates' | 'corrections'): readonly Dated[] {
	const items = fields[list];
	return Array.isArray(items) ? (items as Dated[]) : [];
}
