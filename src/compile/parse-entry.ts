import type { Entry } from '../domain/incident/entry.ts';
import { entrySchema, type Kind, kinds } from '../schema/entry-schema.ts';
import { isZone } from '../time/zone.ts';
import type { SourceDocument, UnplacedDiagnostic } from './diagnostics/diagnostic.ts';
import { quote } from './diagnostics/quote.ts';
import { schemaDiagnostics, type SchemaInput, silent } from './diagnostics/schema-diagnostics.ts';
import { nearest, suggest } from './diagnostics/suggest.ts';
import { pickValidPart } from './parse-data.ts';

type Data = Readonly<Record<string, unknown>>;

/** An entry as far as it could be parsed, so that one run reports everything that is wrong with it. */
interface ParsedEntry {
	/** `undefined` where nothing could be made of the file. */
	readonly entry: Entry | undefined;
	/** Fields that are left out of `entry`, in whole or in part, because they are invalid. */
	readonly invalidFields: ReadonlySet<string>;
	readonly diagnostics: readonly UnplacedDiagnostic[];
}

/** Parses one file of `incidents/`: its kind and zone first, since they decide how the rest is parsed. */
export function parseEntry(document: SourceDocument): ParsedEntry {
	const data = document.data as Data;
	const { kind, diagnostics } = kindOf(document.file, data);
	const schema = entrySchema(kind, zoneOf(data['zone']));
	const readable = { ...data, kind };
	const parsed = schema.safeParse(readable, silent);
	if (parsed.success)
		return { entry: entryOf(document, parsed.data), invalidFields: new Set(), diagnostics };
	const { issues } = parsed.error;
	const { part, invalidFields } = pickValidPart(schema, readable, issues);
	const unknownFieldAdvice = (field: string) => adviseOtherKind(field, kind);
	const input: SchemaInput = { file: document.file, schema, data: readable, unknownFieldAdvice };
	return {
		entry: part && entryOf(document, part as Parameters<typeof entryOf>[1]),
		invalidFields,
		diagnostics: [...diagnostics, ...schemaDiagnostics(issues, input)],
	};
}

/** The id of the entry in this file: its name without `.md`. */
export function idOf(file: string): string {
	return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function entryOf(document: SourceDocument, facts: Omit<Entry, 'id' | 'file' | 'body'>): Entry {
	const { file, body } = document;
	return { ...facts, id: idOf(file), file, body } as Entry;
}

function kindOf(file: string, data: Data): { kind: Kind; diagnostics: UnplacedDiagnostic[] } {
	const value = data['kind'];
	if (value === undefined) return { kind: 'incident', diagnostics: [] };
	const kind = kinds.find((known) => known === value);
	if (kind) return { kind, diagnostics: [] };
	const written = typeof value === 'string' ? value : '';
	const message =
		value === null ? 'This field has no value.' : `There is no such kind as ${quote(value)}.`;
	const advice = suggest(written, kinds);
	const meant = kinds.find((known) => known === nearest(written, kinds));
	const diagnostic = {
		severity: 'error',
		rule: 'schema',
		file,
		path: ['kind'],
		message,
		advice,
	} as const;
	return { kind: meant ?? likelyKind(data), diagnostics: [diagnostic] };
}

/** The kind that the other fields point to, so that they are checked in the same run. */
function likelyKind(data: Data): Kind {
	if ('scheduled' in data || 'actual' in data) return 'maintenance';
	return 'began' in data || 'components' in data ? 'incident' : 'announcement';
}

/** The zone of the entry's times; UTC where it does not exist, which the schema reports. */
function zoneOf(value: unknown): string {
	return typeof value === 'string' && isZone(value) ? value : 'UTC';
}

function adviseOtherKind(field: string, kind: Kind): string | undefined {
	const owner = kinds.find((other) => Object.hasOwn(entrySchema(other, 'UTC').shape, field));
	if (!owner) return undefined;
	return `It belongs to kind: ${owner}, and this file is of kind: ${kind}. Change the one or remove the other.`;
}
