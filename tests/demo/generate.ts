import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { HOUR, type Instant, MINUTE } from '../../src/time/instant.ts';
import { monthlyCsv, observationCsv } from '../support/observation-files.ts';
import { randomFrom } from '../support/random.ts';
import { greatOutage } from './great-outage.ts';
import { type DemoFile, newsAndAlarms, openIncidents } from './incidents.ts';
import { plannedWork } from './maintenance.ts';
import { type Moments, momentsAround } from './moments.ts';
import { observationsOf } from './observations.ts';
import { oddIncidents } from './odd-incidents.ts';
import { explanationFacts, objectiveFacts } from './objectives.ts';
import { pastIncidents } from './past-incidents.ts';
import { componentFacts, siteFacts } from './site.ts';

/**
 * Writes the demo's content as of `now`, a whole minute: `<folder>/incidents` and `<folder>/data`.
 * The same instant gives the same bytes.
 */
export async function generateDemo(folder: string, now: Instant): Promise<void> {
	const moments = momentsAround(now);
	const files = [
		...incidentFiles(moments),
		...dataFiles(moments),
		...observationFiles(moments, now),
	];
	for (const [path, text] of files) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

type File = readonly [path: string, text: string];

const yaml = (facts: object) => stringify(facts, { lineWidth: 0 });

function incidentFiles(moments: Moments): File[] {
	const all: DemoFile[] = [
		...openIncidents(moments),
		...newsAndAlarms(moments),
		...plannedWork(moments),
		...pastIncidents(moments),
		...oddIncidents(moments),
		greatOutage(moments),
	];
	return all.map(({ day, slug, facts, body = '' }) => [
		`incidents/${day}-${slug}.md`,
		`---\n${yaml(facts)}---\n${body}`,
	]);
}

function dataFiles(moments: Moments): File[] {
	return [
		['data/site.yaml', yaml(siteFacts(moments))],
		['data/components.yaml', yaml(componentFacts(moments))],
		['data/objectives.yaml', yaml(objectiveFacts(moments))],
		['data/explanations.yaml', yaml(explanationFacts(moments))],
	];
}

/** A component's months, and beside them the span that still grows where one does. */
function observationFiles(moments: Moments, now: Instant): File[] {
	const ids = componentFacts(moments).groups.flatMap(({ components }) =>
		components.map(({ id }) => id),
	);
	return ids.flatMap((id, i) => {
		const observations = observationsOf(id, now, randomFrom(now / MINUTE + i));
		const grows = observations.at(-1)?.end === now && now % HOUR !== 0;
		const closed = grows ? observations.slice(0, -1) : observations;
		const files = monthlyCsv(closed);
		if (grows) files.set('growing.csv', observationCsv(observations.slice(-1)));
		return [...files].map(([name, text]): File => [`data/observations/${id}/${name}`, text]);
	});
}
