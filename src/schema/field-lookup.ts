import type { AnyField, AnyTable, Holds } from './field.ts';
import {
	componentsFields,
	entryFields,
	explanationsFields,
	objectivesFields,
	siteFields,
} from './fields.ts';

/** The table of each kind of file that people write; every kind of entry has the same. */
export const fieldTables = {
	entry: entryFields,
	site: siteFields,
	components: componentsFields,
	objectives: objectivesFields,
	explanations: explanationsFields,
} as const satisfies Readonly<Record<string, AnyTable>>;

const entryTable: AnyTable = entryFields;

/** A value that stands in a file, and the way to it: keys and list indexes. */
export interface FieldValue {
	readonly path: readonly (string | number)[];
	readonly value: unknown;
}

/** Every value of `data` that stands in a field of which `isWanted` holds, as deep as it may lie. */
export function valuesIn(
	data: unknown,
	fields: AnyTable,
	isWanted: (field: AnyField) => boolean,
	path: FieldValue['path'] = [],
): FieldValue[] {
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(fields).flatMap(([name, field]) =>
		valuesOf((data as Record<string, unknown>)[name], field, isWanted, [...path, name]),
	);
}

function valuesOf(
	value: unknown,
	field: AnyField,
	isWanted: (field: AnyField) => boolean,
	path: FieldValue['path'],
): FieldValue[] {
	if (value === undefined) return [];
	if (Array.isArray(value))
		return value.flatMap((item, i) => valuesOf(item, field, isWanted, [...path, i]));
	const own = field.holds !== undefined && isWanted(field) ? [{ path, value }] : [];
	return [...own, ...(field.fields ? valuesIn(value, field.fields, isWanted, path) : [])];
}

/** Whether a field holds one of these. */
export function holdsAny(...kinds: readonly Holds[]): (field: AnyField) => boolean {
	return ({ holds }) => holds !== undefined && kinds.includes(holds);
}

/** Of the fields that a file has, the last that is written before `field`; `undefined` where none is. */
export function fieldBefore(field: string, present: readonly string[]): string | undefined {
	const order = Object.keys(entryTable);
	const rank = order.indexOf(field);
	return present.findLast((other) => order.indexOf(other) < rank);
}

/** What a field of an entry is called in a sentence, with a capital. */
export function fieldLabel(name: string): string {
	return (
		entryTable[name]?.label ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ')
	);
}

/** The field of an entry at a path of names; `undefined` where there is none. */
export function entryField([name = '', ...rest]: readonly string[]): AnyField | undefined {
	return rest.reduce<AnyField | undefined>(
		(field, step) => field?.fields?.[step],
		entryTable[name],
	);
}

/** Whether readers see what stands in a field of an entry; all that is for `npm run check` they do not. */
export function isForReaders(name: string): boolean {
	return entryTable[name]?.forCheck !== true;
}

/** Every field of every file, with its name; those of entries first. */
const everyField: readonly (readonly [name: string, field: AnyField])[] =
	Object.values(fieldTables).flatMap(fieldsWithin);

function fieldsWithin(fields: AnyTable): (readonly [string, AnyField])[] {
	return Object.entries(fields).flatMap(([name, field]) => [
		[name, field] as const,
		...(field.fields ? fieldsWithin(field.fields) : []),
	]);
}

/** A line to write for the field of that name, where an example says more than a description. */
export function exampleFor(name: string | number | undefined): string | undefined {
	return everyField.find(([other, { example }]) => other === name && example)?.[1].example;
}

/** Whether the field of that name holds a time, wherever it stands. */
export function isTimeField(name: string | number | undefined): boolean {
	return everyField.some(([other, field]) => other === name && holdsAny('time', 'instant')(field));
}

/** The field that is meant by a name from elsewhere, if the fields here know it. */
export function synonymFor(name: string, known: readonly string[]): string | undefined {
	const typed = name.toLowerCase().replaceAll('-', '_');
	return everyField.find(
		([field, { synonyms }]) => known.includes(field) && synonyms?.includes(typed),
	)?.[0];
}

/**
 * Front matter with today's names for fields that were called otherwise when it was committed, in
 * `of` of its corrections too. Only for what is past: a file of today with an old name is refused.
 */
export function withTodaysNames(data: unknown, fields: AnyTable = entryTable): unknown {
	if (Array.isArray(data)) return data.map((item: unknown) => withTodaysNames(item, fields));
	if (typeof data !== 'object' || data === null) return data;
	return Object.fromEntries(
		Object.entries(data).map(([name, value]: [string, unknown]) => {
			const today = todaysName(name, fields);
			if (name === 'of' && typeof value === 'string') return [name, todaysName(value, entryTable)];
			const inner = fields[today]?.fields;
			return [today, inner ? withTodaysNames(value, inner) : value];
		}),
	);
}

function todaysName(name: string, fields: AnyTable): string {
	return Object.keys(fields).find((today) => fields[today]?.formerly?.includes(name)) ?? name;
}
