import { quote } from '../../compile/diagnostics/quote.ts';
import type { FieldDiagnostic } from '../../compile/rules/rule.ts';
import type { Fields } from '../../domain/revision/entry-changes.ts';
import type { ValueChange } from '../../domain/revision/value-changes.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { type Instant, toIso } from '../../time/instant.ts';

/** What a change is told with: the file as it was and as it is, as it is written, and the instant of now. */
export interface Surroundings {
	readonly before: Fields;
	readonly after: Fields;
	readonly now: Instant;
	/** Whether a correction tells of it that is dated before what it corrects was published. */
	readonly isTooEarly: boolean;
}

/** A silent change to something published as a fault, with the way out. */
export function silentChange(change: ValueChange, around: Surroundings): FieldDiagnostic {
	const fault = faultOf(change, around);
	return around.isTooEarly ? { ...fault, message: `${fault.message} ${tooEarly}` } : fault;
}

const tooEarly =
	'The correction that tells of it is dated before this was published, so no subscriber would get it.';

function faultOf(change: ValueChange, around: Surroundings): FieldDiagnostic {
	const { path, was, after } = change;
	const [field] = was;
	if (field === 'updates') return updateFault(change, around);
	const old = valueAt(around.before, was);
	const isGone = after === undefined;
	return {
		path,
		message: isGone
			? `${sentence(old)} was published here, and is gone.`
			: `${sentence(old)} was published here, and now it is ${quote(valueAt(around.after, path))}.`,
		advice: wayOut(correctionOf(field), around),
	};
}

function updateFault({ path, was, after }: ValueChange, around: Surroundings): FieldDiagnostic {
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
function wayOut(of: string, { now }: Surroundings, instead = ''): string {
	return `Put it back as it was${instead}; or, if it was wrong, tell readers in corrections: “- { at: ${toIso(now)}, of: ${of}, note: what it said, and why it changed }”.`;
}

/** What a correction of a field names: the text below the front matter goes by the field of its date. */
function correctionOf(field: string | number | undefined): string {
	return field === 'body' ? 'postmortem' : String(field);
}

function sentence(value: unknown): string {
	const text = quote(value);
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function valueAt(data: unknown, path: FieldPath): unknown {
	return path.reduce<unknown>(
		(value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
		data,
	);
}
