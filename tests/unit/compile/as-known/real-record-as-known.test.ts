import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asKnownAt } from '../../../../src/compile/as-known/as-known-at.ts';
import { compileContent } from '../../../../src/compile/compile.ts';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { statusAt } from '../../../../src/domain/status/current-status.ts';
import { type Instant, instant, parseIso, toIso } from '../../../../src/time/instant.ts';
import { hasEarliest } from '../../../../src/time/uncertain-time.ts';
import { time } from '../../support/at.ts';
import { effectsAt } from '../../support/make-record.ts';
import { publicInstants, publishedAt, readWritten, statusesAt } from './independent-reader.ts';

const project = join(import.meta.dirname, '../../../..');
const places = { incidentsDir: join(project, 'incidents'), dataDir: join(project, 'src/data') };
const { record } = compileContent(places, { now: parseIso('2999-01-01T00:00:00Z') });
const entries = record?.entries ?? [];
const compiledAt = record?.site.compiled_at ?? instant(0);

/** An entry with the independent reading of its file, and each instant at which something became public. */
const read = entries.map((entry) => {
	const file = readWritten(readFileSync(join(project, 'incidents', `${entry.id}.md`), 'utf8'));
	const published = publicInstants(file, compiledAt);
	return { entry, file, instants: published.flatMap((at) => [at - 1000, at]) as Instant[] };
});

/** Fields that an entry may be without, which are there from when they are known. */
const optional = [
	...['scope', 'declared', 'detected', 'mitigated', 'cause', 'upstream', 'lost', 'repairs'],
	...['related', 'workaround', 'notes', 'sources'],
];

/** The times of those that have one, as they are written. */
function timeOf(file: ReturnType<typeof readWritten>, field: string): string | undefined {
	const value = file[field];
	return field === 'mitigated' || field === 'declared' ? (value as string | undefined) : undefined;
}

describe.each(read)(
	'of $entry.id, at each instant and a second before',
	({ entry, file, instants }) => {
		const knownAt = (at: Instant) => asKnownAt(entry, at, compiledAt);

		test('updates and corrections are there from their instants on, and nothing before the first', () => {
			for (const at of instants) {
				const updates = file.updates.filter((one) => parseIso(one.at) <= at);
				const corrections = (file.corrections ?? []).filter((one) => parseIso(one.at) <= at);
				const known = knownAt(at);
				expect(known?.updates.map((one) => one.at) ?? []).toEqual(
					updates.map((one) => parseIso(one.at)),
				);
				if (known) expect(known.corrections ?? []).toHaveLength(corrections.length);
			}
		});

		test('each field is there since it was published', () => {
			for (const at of instants) {
				const known = knownAt(at);
				if (!known) continue;
				for (const field of optional.filter((name) => name in file)) {
					const published = publishedAt(file, field, compiledAt, timeOf(file, field));
					expect([toIso(at), field, field in known]).toEqual([toIso(at), field, published <= at]);
				}
			}
		});

		if (entry.kind !== 'incident') return;

		test('the start is as written since it was published, else no later than the first update', () => {
			const written = time(file.began ?? '', file.zone ?? 'UTC');
			const first = parseIso(file.updates[0]?.at ?? '');
			for (const at of instants) {
				const known = knownAt(at);
				if (known?.kind !== 'incident') continue;
				if (publishedAt(file, 'began', compiledAt, file.began) <= at)
					expect(known.began).toMatchObject({
						earliest: written.earliest,
						latest: at < compiledAt ? Math.min(written.latest, first) : written.latest,
					});
				else {
					expect(hasEarliest(known.began)).toBe(false);
					expect(known.began.latest).toBeLessThanOrEqual(first);
				}
			}
		});

		test('components are as they were last said to be', () => {
			for (const at of instants) {
				const known = knownAt(at);
				if (known)
					expect([toIso(at), declaredAt(known, at)]).toEqual([
						toIso(at),
						statusesAt(file, at, compiledAt),
					]);
			}
		});
	},
);

/** What an entry declares at an instant, of each component that is not operational. */
function declaredAt(entry: Entry, at: Instant): Map<string, string> {
	const byComponent = Map.groupBy(effectsAt(at, entry), ({ component }) => component);
	const statuses = [...byComponent].map(
		([id, effects]) => [id, statusAt(effects, at, at).certain] as const,
	);
	return new Map(statuses.filter(([, status]) => status !== 'operational'));
}

describe('periods without a record', () => {
	const gapsAt = (now: string) =>
		compileContent(places, { now: parseIso(now) }).record?.site.record_gaps.map(({ from }) =>
			toIso(from),
		);

	test('are not known before they are over, or known to last', () => {
		const [first, second] = ['2022-06-14T20:23:46Z', '2026-02-06T22:49:40Z'];
		expect(gapsAt('2022-06-15T00:00:00Z')).toEqual([]);
		expect(gapsAt('2024-01-05T19:09:12Z')).toEqual([]);
		expect(gapsAt('2024-01-05T19:09:13Z')).toEqual([first]);
		expect(gapsAt('2026-11-23T17:59:59Z')).toEqual([first]);
		expect(gapsAt('2026-11-23T18:00:00Z')).toEqual([first, second]);
	});
});
