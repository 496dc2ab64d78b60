import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { compile } from '../../../../src/compile/compile.ts';
import type { Diagnostic } from '../../../../src/compile/diagnostics/diagnostic.ts';
import { observationDocument } from '../../../../src/compile/observations/observation-document.ts';
import { idOf, parseEntry } from '../../../../src/compile/parse-entry.ts';
import { readDataText, readEntryText } from '../../../../src/compile/reading/read-document.ts';
import type { Examples } from '../../../../src/compile/rules/rule.ts';
import { header } from '../../../../src/schema/observation-columns.ts';
import { parseIso } from '../../../../src/time/instant.ts';

const base = join(import.meta.dirname, '../../../fixtures/base');
const ownDay = '2025-03-04';

type Context = Omit<Examples, 'good' | 'bad'>;

/** Everything that is wrong when `text` replaces fields of an ordinary file. */
export function diagnosticsWith(text: string, context: Context): readonly Diagnostic[] {
	const { sources, clock } = sourcesWith(text, context);
	return compile(sources, { now, ...(clock ? { clock: parseIso(clock) } : {}) }).diagnostics;
}

/** The record of which `text` replaces fields of one file, and all entries as far as they were read. */
export function recordWith(text: string, context: Context) {
	const { sources } = sourcesWith(text, context);
	const entries = sources.entries.flatMap((document) => parseEntry(document).entry ?? []);
	return { record: compile(sources, { now }).record, entries };
}

const now = parseIso('2030-01-01T00:00:00Z');

function sourcesWith(text: string, examples: Context) {
	const { of = 'incident', beside, body = '', clock, observations = {} } = examples;
	const entries = [
		...(beside === undefined ? [] : [entry('2025-03-01-beside', besideIncident(beside), '')]),
		...(isData(of) ? [] : [entry(`${ownDay}-own`, own(of, text), body)]),
	];
	const facts = dataFiles.map((name) => data(name, of, text));
	const [site, components, objectives, explanations] = facts.map(({ document }) => document);
	const read = [...entries, ...facts];
	const sources = {
		site,
		components,
		objectives,
		explanations,
		observations: Object.entries(observations).map(([id, lines]) => observed(id, lines)),
		files: read.length,
		entries: entries.flatMap(({ document }) => document ?? []),
		ids: new Set(entries.flatMap(({ document }) => (document ? [idOf(document.file)] : []))),
		diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
	};
	return { sources, clock };
}

function entry(id: string, facts: object, body: string) {
	return readEntryText(`${id}.md`, `---\n${stringify(facts)}---\n${body}`);
}

function observed(component: string, lines: string) {
	const file = `observations/${component}/2025-03.csv`;
	const text = `${header}\n${lines}\n`;
	return observationDocument({ file, component, month: '2025-03', text });
}

const dataFiles = ['site', 'components', 'objectives', 'explanations'] as const;
type DataFile = (typeof dataFiles)[number];

function isData(of: NonNullable<Examples['of']>): of is DataFile {
	return dataFiles.some((name) => name === of);
}

function data(name: DataFile, of: string, text: string) {
	const path = join(base, 'data', `${name}.yaml`);
	// A site can do without the others.
	const written = existsSync(path) ? readFileSync(path, 'utf8') : `${name}: []`;
	const whole = parse(written, { schema: 'core' });
	return readDataText(`${name}.yaml`, stringify(of === name ? replaced(whole, text) : whole));
}

function own(kind: string, text: string): object {
	if (kind === 'incident') return replaced(baseEntry('2025-03-04-website-unreachable'), text);
	if (kind === 'maintenance') return replaced(baseEntry('2025-01-28-database-move'), text);
	const news = '{ at: 2025-03-04T09:00Z, status: informational, message: New host names. }';
	return replaced(parse(`{ title: New host names, kind: announcement, updates: [${news}] }`), text);
}

/** An incident of three days before. */
function besideIncident(text: string): object {
	const incident = JSON.stringify(baseEntry('2025-03-04-website-unreachable'));
	return replaced(JSON.parse(incident.replaceAll(ownDay, '2025-03-01')), text);
}

function baseEntry(id: string): object {
	const text = readFileSync(join(base, 'incidents', `${id}.md`), 'utf8');
	return parse(text.split(/^---$/m)[1] ?? '', { schema: 'core' });
}

/** The fields of `text` in place of those of `facts`; a field that is null there is left out. */
function replaced(facts: object, text: string): object {
	const fields = Object.entries({ ...facts, ...parse(text, { schema: 'core' }) });
	return Object.fromEntries(fields.filter(([, value]) => value !== null));
}
