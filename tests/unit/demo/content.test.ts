import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent } from '../../../src/compile/compile.ts';
import { formatReport } from '../../../src/compile/diagnostics/report.ts';
import { measuredStatuses } from '../../../src/domain/observation/observation.ts';
import { generateDemo } from '../../demo/generate.ts';
import { at } from '../support/at.ts';

/** What `check` finds in the demo made for an instant. */
async function look(now: string) {
	const room = await mkdtemp(join(tmpdir(), 'gallery-status-demo-'));
	try {
		await generateDemo(room, at(now));
		const places = { incidentsDir: join(room, 'incidents'), dataDir: join(room, 'data') };
		const { record, diagnostics: problems } = compileContent(places, {
			now: at(now),
			clock: at(now),
		});
		const files = await readdir(room, { recursive: true });
		return { record, files, problems };
	} finally {
		await rm(room, { recursive: true, force: true });
	}
}

// A full hour, when no span is growing; the first minute of a year; a leap day; the end of a month.
test.for([
	'2026-11-24T09:00:00Z',
	'2027-01-01T00:01:00Z',
	'2028-02-29T12:34:00Z',
	'2026-10-31T23:59:00Z',
])('the demo’s files are sound at %s, but for what is meant to disagree', async (now) => {
	const { problems } = await look(now);
	const meant = ['declared-but-not-measured', 'measured-but-not-declared'];
	const others = problems.filter(({ rule }) => !meant.includes(rule));
	expect(formatReport(others)).toBe('');
	// Of each there is one more, which is explained.
	expect(problems.map(({ rule }) => rule).toSorted()).toEqual(meant);
});

test('the demo holds every kind of measurement, and components without', async () => {
	const { record, files } = await look('2026-11-24T09:17:00Z');
	const observed = [...(record?.observations.values() ?? [])].flat();
	expect(new Set(observed.map(({ status }) => status))).toEqual(new Set(measuredStatuses));
	expect(observed.length).toBeGreaterThan(30_000);
	expect(record?.observations.get('messages') ?? []).toEqual([]);
	expect(record?.observations.get('statistics')?.at(-1)?.end).toBe(at('2026-11-24T04:17:00Z'));
	expect(record?.observations.get('search')?.at(-1)?.end).toBe(at('2026-11-24T09:17:00Z'));
	expect(files.filter((file) => file.endsWith('growing.csv'))).toHaveLength(5);
});
