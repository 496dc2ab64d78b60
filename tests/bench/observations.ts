import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MeasuredStatus, Observation } from '../../src/domain/observation/observation.ts';
import { HOUR, type Instant, instant } from '../../src/time/instant.ts';
import type { Interval } from '../../src/time/interval.ts';
import { monthlyCsv } from '../support/observation-files.ts';
import { type Random, randomFrom } from '../support/random.ts';

/** How much was written. */
export interface Written {
	readonly rows: number;
	readonly files: number;
}

/**
 * Writes hourly observations of these components over a span of whole hours into
 * `<dataDir>/observations`. What an hour holds depends on how long before the end it lies, so that a
 * longer span ends in the very rows of a shorter one.
 */
export async function writeObservations(
	dataDir: string,
	components: readonly string[],
	span: Interval,
): Promise<Written> {
	let [rows, files] = [0, 0];
	for (const [i, component] of components.entries()) {
		const folder = join(dataDir, 'observations', component);
		await mkdir(folder, { recursive: true });
		const observations = observationsBefore(span, randomFrom(i));
		for (const [name, text] of monthlyCsv(observations)) {
			await writeFile(join(folder, name), text);
			files += 1;
		}
		rows += observations.length;
	}
	return { rows, files };
}

function observationsBefore({ start, end }: Interval, random: Random): Observation[] {
	const backwards = Array.from({ length: (end - start) / HOUR }, (_, i) =>
		observation(instant(end - (i + 1) * HOUR), random),
	);
	return backwards.reverse();
}

/** An hour of one check a minute; something is wrong in one of a hundred. */
function observation(start: Instant, random: Random): Observation {
	const status = random.happens(0.99) ? 'operational' : random.pick(worse);
	const failed = status === 'operational' ? 0 : random.whole(1, 60);
	const p50 = random.whole(120, 400);
	return {
		start,
		end: instant(start + HOUR),
		status,
		checks: 60,
		failed,
		slow: random.whole(0, 60 - failed) >> 4,
		p50,
		p95: p50 + random.whole(50, 900),
	};
}

const worse: readonly [MeasuredStatus, ...MeasuredStatus[]] = [
	'degraded_performance',
	'partial_outage',
	'major_outage',
];
