import type { Entry } from '../../domain/incident/entry.ts';
import { entryField, fieldTables, valuesIn } from '../../schema/field-lookup.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { type Instant, toIso } from '../../time/instant.ts';
import { exactly, isExact, type UncertainTime } from '../../time/uncertain-time.ts';

/** A time that stands in a file, and in which field. */
export interface FieldTime {
	readonly path: FieldPath;
	readonly time: UncertainTime;
}

/** Whether a value is a time that is known at all. */
export function isTime(value: unknown): value is UncertainTime {
	return typeof value === 'object' && value !== null && 'earliest' in value;
}

/** The instant of one field; nothing where the file leaves it out. */
export function fieldInstant(path: FieldPath, at: Instant | undefined): FieldTime[] {
	return at === undefined ? [] : [{ path, time: exactly(at) }];
}

/** Every time in a file at which something is said to have happened; plans are not there. */
export function pastTimesOf(entry: Entry): FieldTime[] {
	return valuesIn(entry, fieldTables.entry, ({ happened }) => happened === true)
		.filter(({ path: [field] }) => !isPlan(entry, String(field)))
		.flatMap(({ path, value }) =>
			typeof value === 'number'
				? fieldInstant(path, value as Instant)
				: isTime(value)
					? { path, time: value }
					: [],
		);
}

/** An announcement may be dated ahead, and what planned work does to components is planned too. */
function isPlan({ kind }: Entry, field: string): boolean {
	if (kind === 'maintenance') return field === 'components';
	return kind === 'announcement' && entryField([field])?.known === 'own_date';
}

/** A time for a sentence: one instant, or the two that it lies between. */
export function timeText(time: UncertainTime): string {
	if (isExact(time)) return toIso(time.earliest);
	return `between ${toIso(time.earliest)} and ${toIso(time.latest)}`;
}
