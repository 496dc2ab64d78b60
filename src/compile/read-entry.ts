import { nearest, suggest } from './diagnostics/nearest.ts';
import type { UnplacedDiagnostic, SourceDocument } from './diagnostics/problem.ts';
import { quote } from './diagnostics/quote.ts';
import { silent, schemaDiagnostics } from './diagnostics/zod-findings.ts';
import type { Entry } from '../domain/incident/entry.ts';
import { entrySchema, type Kind, kinds } from '../schema/entry-schema.ts';
import { isZone } from '../time/zone.ts';
import { pickValidPart } from './sound-part.ts';

type Data = Readonly<Record<string, unknown>>;

/** An entry as far as it could be read, so that a writer hears of all slips in one run. */
export interface ParsedEntry {
	/** `undefined` where nothing could be made of the file. */
	readonly entry: Entry | undefined;
	/** Fields that are missing in `entry`, or of which some items are, because they could not be read. */
	readonly invalidFields: ReadonlySet<string>;
	readonly diagnostics: readonly UnplacedDiagnostic[];
}

/** Reads one file of `incidents/`: its kind and zone first, since they decide how the rest is read. */
export function parseEntry(document: SourceDocument): ParsedEntry {
	const data = document.data as Data;
	const { kind, findings } = kindOf(document.file, data);
	const schema = entrySchema(kind, zoneOf(data['zone']));
	const readable = { ...data, kind };
	const parsed = schema.safeParse(readable, silent);
	if (parsed.success) return { entry: filed(document, parsed.data), invalidFields: new Set(), diagnostics: findings };
	const strangerAdvice = (field: string) => otherKind(field, kind);
	const reading = { file: document.file, schema, data: readable, strangerAdvice };
	const { part, invalidFields: broken } = pickValidPart(schema, readable, parsed.error.issues);
	return {
		entry: part && filed(document, part as Parameters<typeof filed>[1]),
		invalidFields: broken,
		diagnostics: [...findings, ...schemaDiagnostics(parsed.error.issues, reading)],
	};
}

/** The id of the entry in this file: its name without `.md`. */
export function idOf(file: string): string {
	return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

function filed(document: SourceDocument, facts: Omit<Entry, 'id' | 'file' | 'body'>): Entry {
	const { file, body } = document;
	return { ...facts, id: idOf(file), file, body } as Entry;
}

function kindOf(file: string, data: Data): { kind: Kind; findings: UnplacedDiagnostic[] } {
	const value = data['kind'];
	if (value === undefined) return { kind: 'incident', findings: [] };
	const kind = kinds.find((word) => word === value);
	if (kind) return { kind, findings: [] };
	const word = typeof value === 'string' ? value : '';
	const message =
		value === null ? 'This field has no value.' : `There is no such kind as ${quote(value)}.`;
	const advice = suggest(word, kinds);
	const meant = kinds.find((known) => known === nearest(word, kinds));
	const what = {
		severity: 'error',
		rule: 'schema',
		file,
		path: ['kind'],
		message,
		advice,
	} as const;
	return { kind: meant ?? likelyKind(data), findings: [what] };
}

/** The kind that the other fields speak for, so that their slips come out in the same run. */
function likelyKind(data: Data): Kind {
	if ('scheduled' in data || 'actual' in data) return 'maintenance';
	return 'began' in data || 'components' in data ? 'incident' : 'announcement';
}

/** A zone that does not exist is found by the schema; until it is mended, UTC reads the rest. */
function zoneOf(value: unknown): string {
	return typeof value === 'string' && isZone(value) ? value : 'UTC';
}

function otherKind(field: string, kind: Kind): string | undefined {
	const owner = kinds.find((other) => Object.hasOwn(entrySchema(other, 'UTC').shape, field));
	if (!owner) return undefined;
	return `It belongs to kind: ${owner}, and this file is of kind: ${kind}. Change the one or remove the other.`;
}
