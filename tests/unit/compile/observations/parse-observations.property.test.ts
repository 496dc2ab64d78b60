import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { observationDocument } from '../../../../src/compile/observations/observation-document.ts';
import { parseObservations } from '../../../../src/compile/observations/parse-observations.ts';
import {
	measuredStatuses,
	type Observation,
} from '../../../../src/domain/observation/observation.ts';
import { columns, header } from '../../../../src/schema/observation-columns.ts';
import { instant, MINUTE } from '../../../../src/time/instant.ts';
import { monthlyCsv } from '../../../support/observation-files.ts';
import { at } from '../../support/at.ts';

/** A gap before a span, its length, and what was found in it. */
const step = fc.record({
	gap: fc.oneof(fc.constant(0), fc.nat(20_000)),
	length: fc.integer({ min: 1, max: 60 }),
	status: fc.constantFrom(...measuredStatuses),
	checks: fc.integer({ min: 2, max: 60 }),
	times: fc.option(fc.tuple(fc.nat(500), fc.nat(500)), { nil: undefined }),
});

/** Spans that lie apart from each other in some months of 2026. */
const observations = fc.array(step, { minLength: 1, maxLength: 30 }).map((steps) => {
	let end = at('2026-01-01T00:00Z');
	return steps.map(({ gap, length, status, checks, times }): Observation => {
		const start = instant(end + gap * MINUTE);
		end = instant(start + length * MINUTE);
		const [p50, p95] = times ? [times[0], times[0] + times[1]] : [undefined, undefined];
		return { start, end, status, checks, failed: 1, slow: checks - 1, p50, p95 };
	});
});

const known = { components: ['website'], clock: undefined };

/** Reads files given by name and lines. */
function read(files: ReadonlyMap<string, readonly string[]>) {
	const documents = [...files].map(([name, lines]) =>
		observationDocument({
			file: `observations/website/${name}`,
			component: 'website',
			month: name.slice(0, 7),
			text: lines.map((line) => `${line}\n`).join(''),
		}),
	);
	return parseObservations(documents, known);
}

/** The lines of each file without its header. */
function linesOf(all: readonly Observation[]): [name: string, lines: string[]][] {
	return [...monthlyCsv(all)].map(([name, text]) => [name, text.trimEnd().split('\n').slice(1)]);
}

describe('readObservations', () => {
	test('reads the same spans whatever order the lines are in, and warns once a file', () => {
		const shuffled = observations.chain((all) =>
			fc
				.tuple(
					...linesOf(all).map(([name, lines]) =>
						fc
							.shuffledSubarray(lines, { minLength: lines.length })
							.map((some) => [name, [header, ...some]] as const),
					),
				)
				.map((files) => ({ all, files: new Map(files) })),
		);
		fc.assert(
			fc.property(shuffled, ({ all, files }) => {
				const { byComponent: observations, diagnostics: problems } = read(files);
				expect(observations.get('website')).toEqual(all);
				const unsorted = [...files].filter(([, lines]) => {
					const starts = lines.slice(1).map((line) => line.split(',')[0]);
					return starts.join() !== starts.toSorted().join();
				});
				expect(problems.map(({ file, rule }) => [file, rule])).toEqual(
					unsorted.map(([name]) => [`observations/website/${name}`, 'observations-in-order']),
				);
			}),
		);
	});

	test('reads one changed value as it stands, or names its line', () => {
		const odd = fc.oneof(
			fc.constantFrom('', '0', '1', '60', '61', '-1', '1.5', ' ', '"1"', 'up', 'operational'),
			fc.constantFrom('2026-01-05T10:00Z', '2026-01-05T10:00:30Z', '2026-02-30T10:00Z', 'NaN'),
			fc.constantFrom('a,b', ';', 'Infinity', '1e3', '0x10', '١', '2026-01-05T10:00+00:00'),
			fc.string({ maxLength: 8 }).map((text) => text.replace(/[\r\n]/g, '')),
		);
		const changed = fc.record({
			all: observations,
			share: fc.nat(1_000),
			column: fc.nat(columns.length - 1),
			odd,
		});
		fc.assert(
			fc.property(changed, ({ all, share, column, odd: value }) => {
				const files = linesOf(all);
				const [name, lines] = files[share % files.length] as (typeof files)[number];
				const index = share % lines.length;
				const line = (lines[index] ?? '').split(',').with(column, value).join(',');
				const text = new Map(files.map(([other, some]) => [other, [header, ...some]]));
				text.set(name, [header, ...lines.with(index, line)]);

				const { byComponent: observations, diagnostics: problems } = read(text);
				const errors = problems.filter(({ severity }) => severity === 'error');
				if (errors.length === 0) {
					const same = observations.get('website')?.some((one) => cellsOf(one)[column]?.has(value));
					expect(same).toBe(true);
				}
				for (const { position, message, file } of errors)
					expect(
						(file.endsWith(name) && position.line === index + 2) ||
							new RegExp(`line ${String(index + 2)}\\b`).test(message),
					).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});

/** For each column the texts that say what an observation holds. */
function cellsOf({ start, end, status, checks, failed, slow, p50, p95 }: Observation) {
	const times = [start, end].map((time) => {
		const text = new Date(time).toISOString();
		return new Set([`${text.slice(0, 19)}Z`, `${text.slice(0, 16)}Z`]);
	});
	const texts = [status, checks, failed, slow, p50 ?? '', p95 ?? ''].map(String);
	return [...times, ...texts.map((one) => new Set([one]))];
}
