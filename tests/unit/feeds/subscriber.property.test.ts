import fc from 'fast-check';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entriesKnownAt } from '../../../src/compile/as-known/as-known-at.ts';
import { compileContent } from '../../../src/compile/compile.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { everythingChannel } from '../../../src/feeds/channel.ts';
import { type Instant, parseIso } from '../../../src/time/instant.ts';
import { anyIncident } from '../support/arbitrary-incident.ts';
import { makeSite } from '../support/make-record.ts';
import { minute, MINUTES } from '../support/minutes.ts';
import { toldBy } from './written.ts';

/** What is new to a subscriber at each reading, by ids, who reads the feed as it stands at these instants. */
function newAtEach(readings: readonly Instant[], entries: readonly Entry[], compiledAt?: Instant) {
	const heard = new Set<string>();
	return readings.map((now) => {
		const known = entriesKnownAt(entries, now, compiledAt);
		const news = everythingChannel(makeSite(), toldBy(...known)).entries.filter(
			({ id }) => !heard.has(id),
		);
		for (const { id } of news) heard.add(id);
		return { now, news };
	});
}

const project = join(import.meta.dirname, '../../..');
const { record } = compileContent(
	{ incidentsDir: join(project, 'incidents'), dataDir: join(project, 'src/data') },
	{ now: parseIso('2999-01-01T00:00:00Z') },
);
const entries = record?.entries ?? [];
const all = toldBy(...entries).toReversed();

describe('a subscriber who reads the feed of the real record whenever something is told', () => {
	const readings = [...new Set(all.map(({ at }) => at))];
	const heard = newAtEach(readings, entries, record?.site.compiled_at);

	test('hears everything ever told, once', () => {
		const ids = heard.flatMap(({ news }) => news.map(({ id }) => id));
		expect(ids.length).toBeGreaterThan(90);
		expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
	});

	test('hears it when it is told, neither before nor after', () => {
		for (const { now, news } of heard)
			expect(news.map(({ at }) => at)).toEqual(news.map(() => now));
	});

	test('hears the resolution and the postmortem of the outage of 30 October 2020', () => {
		const titles = heard.flatMap(({ news }) => news.map(({ title }) => title));
		expect(titles).toContain('Resolved: Gallery outage');
		expect(titles).toContain('Postmortem: Gallery outage');
	});

	test('hears on in the same words: what is told later leaves an older entry as it was', () => {
		const atLast = new Map(all.map((one) => [one.id, one]));
		for (const { news } of heard)
			for (const { id, title, text, path } of news)
				expect(atLast.get(id)).toMatchObject({ title, text, path });
	});
});

test('whoever reads at any instants hears of any incident all that is public, once, whatever it tells', () => {
	const instants = fc.array(fc.nat(MINUTES).map(minute), { minLength: 1, maxLength: 8 });
	fc.assert(
		fc.property(anyIncident, instants, (incident, readings) => {
			const ordered = readings.toSorted((a, b) => a - b);
			const last = ordered.at(-1) as Instant;
			const begun = (incident.updates[0]?.at ?? last) <= last;
			const ids = newAtEach(ordered, [incident]).flatMap(({ news }) => news.map(({ id }) => id));
			const due = toldBy(incident).filter(({ at }) => begun && at <= last);
			expect(ids.toSorted()).toEqual(due.map(({ id }) => id).toSorted());
		}),
		{ numRuns: 500 },
	);
});
