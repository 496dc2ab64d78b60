import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/compile.ts';
import type { Diagnostic } from '../../../../src/compile/diagnostics/diagnostic.ts';
import { formatAnnotations, formatReport } from '../../../../src/compile/diagnostics/report.ts';
import { parseIso } from '../../../../src/time/instant.ts';

const project = join(import.meta.dirname, '../../../..');
const clock = parseIso('2026-11-24T09:00:00Z');

/** The gallery's own files: what is spoilt here is what people write. */
const originals = [
	...readdirSync(join(project, 'incidents'))
		.filter((name) => /^\d.*\.md$/.test(name))
		.map((name) => ['incidents', name] as const),
	['src/data', 'site.yaml'] as const,
	['src/data', 'components.yaml'] as const,
	['src/data', 'objectives.yaml'] as const,
].map(([folder, name]) => ({ name, text: readFileSync(join(project, folder, name), 'utf8') }));

/** Files of which the gallery has none with anything in it yet. */
const invented = [
	{
		name: 'explanations.yaml',
		text: `explanations:
  - component: search
    from: 2026-03-04T09:00:00Z
    to: 2026-03-04T09:20:00Z
    why: The probe had no network.
    at: 2026-03-05T08:00:00Z
`,
	},
	{
		name: 'observations/search/2026-03.csv',
		text: `from,to,state,checks,failed,slow,p50_ms,p95_ms
2026-03-04T08:00:00Z,2026-03-04T09:00:00Z,operational,60,0,2,120,340.5
2026-03-04T09:00:00Z,2026-03-04T09:20:00Z,major_outage,20,20,0,,
2026-03-04T09:20:00Z,2026-03-04T10:00:00Z,degraded_performance,40,1,12,900,2100
`,
	},
];

/** What is typed or pasted by mistake, and what machines have made of it. */
const debris = [
	...Array.from(`"':{}[]#&*!|>%@\`\t\r\n\0\\?,~=<-`),
	...[': ', '- ', ' #', '---\n', '...\n', '<<: ', '? ', '\r\n', '//', '\u00A0', '\u200B', '\u2028'],
	...['\u202E', '\uD800', '\uFEFF', '\u001B[2J', '😀', '<script>', ']]>', '::error::', '%0A'],
	...['null', 'true', '.nan', '1e999', '__proto__', 'constructor', 'unknown', '2020-02-30', 'A/B'],
	...['2020-01-01T00:00Z/', '~5m', '{ a: 1 }', '[[]]', '"\\0"', '|\n', 'kind: x\n', 'PST'],
];

type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (text: string, share: number) => Math.floor(share * text.length);

/** A change of the lines, at one of them. */
function onLines(change: (lines: string[], index: number) => string[]): fc.Arbitrary<Mutation> {
	return place.map((share) => (text) => {
		const lines = text.split('\n');
		return change(lines, Math.floor(share * lines.length)).join('\n');
	});
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
	onLines((lines, i) => lines.toSpliced(i, 1)),
	onLines((lines, i) => lines.toSpliced(i, 0, lines[i] ?? '')),
	onLines((lines, i) => lines.toSpliced(i, 2, lines[i + 1] ?? '', lines[i] ?? '')),
	onLines((lines, i) => lines.with(i, ` ${lines[i]}`)),
	onLines((lines, i) => lines.with(i, (lines[i] ?? '').trimStart())),
	fc.tuple(place, fc.constantFrom(...debris)).map(
		([share, odd]) =>
			(text: string) =>
				text.slice(0, at(text, share)) + odd + text.slice(at(text, share)),
	),
	fc
		.tuple(place, fc.constantFrom(...debris))
		.chain(([, value]) =>
			onLines((lines, i) => lines.with(i, (lines[i] ?? '').replace(/: [^,}]*/, `: ${value}`))),
		),
	place.map((share) => (text: string) => text.slice(0, at(text, share))),
	fc.tuple(place, fc.nat(40)).map(
		([share, length]) =>
			(text: string) =>
				text.slice(0, at(text, share)) + text.slice(at(text, share) + length),
	),
);

const spoilt = fc
	.tuple(
		fc.constantFrom(...originals, ...invented),
		fc.array(mutation, { minLength: 1, maxLength: 4 }),
	)
	.map(([{ name, text }, mutations]) => ({
		name,
		text: mutations.reduce((now, next) => next(now), text),
	}));

const room = mkdtempSync(join(tmpdir(), 'gallery-status-any-file-'));
const places = { incidentsDir: join(room, 'incidents'), dataDir: join(room, 'data') };
const folders = [...Object.values(places), join(places.dataDir, 'observations/search')];
for (const folder of folders) mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(room, { recursive: true }));

const pathOf = (name: string) =>
	join(name.endsWith('.md') ? places.incidentsDir : places.dataDir, name);
const dataFiles = originals.filter(({ name }) => name.endsWith('.yaml'));

/** The diagnostics of a file with that name and text beside the valid data files. */
function diagnose(name: string, text: string): readonly Diagnostic[] {
	for (const file of [...dataFiles, { name, text }]) writeFileSync(pathOf(file.name), file.text);
	const { diagnostics, record } = compileContent(places, { now: clock, clock });
	rmSync(pathOf(name));
	expect(record === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
	return diagnostics;
}

test('whatever a file holds, each problem is a sentence with a place in the file', () => {
	fc.assert(
		fc.property(spoilt, ({ name, text }) => {
			const problems = diagnose(name, text);
			const lines = text.split('\n');
			for (const { file, position, message, advice } of problems) {
				expect(`${message} ${advice}`).toMatch(
					/^[\p{L}\d“_-][^\p{Cc}\u2028-\u202E]+ \P{Cc}+[.?]$/u,
				);
				if (!file.endsWith(name)) continue;
				const line = lines[position.line - 1];
				expect(position.column).toBeGreaterThan(0);
				expect(position.column).toBeLessThanOrEqual((line ?? '').length + 1);
				expect(line).toBeDefined();
			}
			expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(
				problems.length,
			);
			expect(formatReport(problems)).not.toMatch(/[^\P{Cc}\n\t]/u);
			expect(formatAnnotations(problems).split(/[\r\n]/).length).toBeLessThanOrEqual(
				problems.length || 1,
			);
		}),
		{ interruptAfterTimeLimit: 5_000, markInterruptAsFailure: false, numRuns: 1_000 },
	);
}, 30_000);
