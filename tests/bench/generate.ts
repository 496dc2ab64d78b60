import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { TEST_INSTANT } from '../support/build-site.ts';
import { causeOf, messageOf, repairOf, titleOf, postmortemOf } from './prose.ts';
import { type Random, randomFrom } from '../support/random.ts';

const project = resolve(import.meta.dirname, '../..');
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const end = Date.parse(TEST_INSTANT) - 3 * DAY;
const start = end - 3650 * DAY;

/** To the second, as instants stand in the files. */
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z');

/**
 * Writes a record of `count` incidents and maintenances over the last ten years into
 * `<folder>/incidents`, beside a copy of the real data in `<folder>/data`. The same count gives the
 * same bytes.
 */
export async function generate(folder: string, count: number): Promise<void> {
	const random = randomFrom(count);
	const ids = await layOutData(join(folder, 'data'));
	const incidents = join(folder, 'incidents');
	await mkdir(incidents, { recursive: true });
	for (let index = 0; index < count; index += 1) {
		const began =
			start + Math.floor((((end - start) / count) * (index + random.next())) / 1000) * 1000;
		const { facts, body } = random.happens(0.1)
			? maintenance(random, began, ids)
			: incident(random, began, ids);
		const text = `---\n${stringify(facts, { lineWidth: 0 })}---\n${body}`;
		await writeFile(join(incidents, `${iso(began).slice(0, 10)}-event-${index}.md`), text);
	}
}

/** Copies the real data, with components that have been there all along; returns their ids. */
async function layOutData(dataDir: string): Promise<[string, ...string[]]> {
	await cp(join(project, 'src/data'), dataDir, { recursive: true });
	const file = join(dataDir, 'components.yaml');
	const text = (await readFile(file, 'utf8')).replaceAll(/since: \S+/g, 'since: 2016-01-01');
	await writeFile(file, text);
	return (await componentIdsIn(dataDir)) as [string, ...string[]];
}

/** The ids of the components in a folder of data, in the order of the page. */
export async function componentIdsIn(dataDir: string): Promise<string[]> {
	const text = await readFile(join(dataDir, 'components.yaml'), 'utf8');
	const { groups } = parse(text) as { groups: { components: { id: string }[] }[] };
	return groups.flatMap(({ components }) => components.map(({ id }) => id));
}

function incident(random: Random, began: number, ids: readonly [string, ...string[]]) {
	const mitigated = began + random.whole(5, random.happens(0.1) ? 2880 : 300) * MINUTE;
	const resolved = mitigated + random.whole(1, 60) * MINUTE;
	const isToldLater = random.happens(1 / 3) && resolved + 20 * DAY < end;
	const impact = random.pick(['minor', 'minor', 'major', 'critical'] as const);
	const status = impact === 'minor' ? 'degraded_performance' : 'partial_outage';
	const worst = impact === 'critical' ? 'major_outage' : status;
	const facts = {
		title: titleOf(random),
		impact,
		components: someOf(random, ids).map((id) => ({ id, status: worst })),
		began: iso(began),
		mitigated: iso(mitigated),
		cause: causeOf(random),
		updates: updates(random, began, resolved),
		...(isToldLater && {
			repairs: (['detect', 'diagnose', 'fix'] as const).map((category) => ({
				id: `${category}-it`,
				category,
				title: repairOf(random),
				state: 'unreported',
			})),
			postmortem: { at: iso(resolved + random.whole(2, 20) * DAY) },
		}),
		sources: [`https://gallery.example/notices/${began}`],
	};
	return { facts, body: isToldLater ? `\n${postmortemOf(random)}` : '' };
}

/** One to six updates, evenly spread, of which the last says resolved. */
function updates(random: Random, began: number, resolved: number) {
	const words = ['investigating', 'investigating', 'identified', 'identified', 'monitoring'];
	const open = words.slice(0, random.whole(0, 5));
	const step = Math.floor((resolved - began) / (open.length + 1) / 1000) * 1000;
	const before = open.map((status, index) => ({
		at: iso(began + step * (index + 1) - 1000),
		status,
		message: `${messageOf(random)}\n`,
	}));
	return [...before, { at: iso(resolved), status: 'resolved', message: `${messageOf(random)}\n` }];
}

function maintenance(random: Random, from: number, ids: readonly [string, ...string[]]) {
	const to = from + random.whole(30, 240) * MINUTE;
	const facts = {
		title: 'Update of the database servers',
		kind: 'maintenance',
		impact: 'none',
		components: someOf(random, ids).map((id) => ({ id, status: 'under_maintenance' })),
		scheduled: { from: iso(from), to: iso(to) },
		updates: [
			{ at: iso(from - 7 * DAY), status: 'scheduled', message: `${messageOf(random)}\n` },
			{ at: iso(from), status: 'in_progress', message: `${messageOf(random)}\n` },
			{ at: iso(to), status: 'completed', message: `${messageOf(random)}\n` },
		],
		sources: [`https://gallery.example/notices/${from}`],
	};
	return { facts, body: '' };
}

const someOf = (random: Random, ids: readonly [string, ...string[]]) => [
	...new Set(Array.from({ length: random.whole(1, 3) }, () => random.pick(ids))),
];
