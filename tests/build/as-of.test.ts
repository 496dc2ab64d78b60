import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from '../support/build-site.ts';
import { feedItems, idOf, instantOf } from '../support/feed.ts';
import { pageText, textsOf } from '../support/page-text.ts';
import { readSite } from '../support/read-site.ts';

const outage = 'incidents/2020-10-30-gallery-outage/index.html';

/** The site as it stood at a minute of 30 October 2020: home, the outage's page, and everything. */
interface Then {
	readonly site: BuiltSite;
	readonly home: string;
	readonly heading: string | undefined;
	readonly open: readonly string[];
	readonly incident: string | undefined;
	readonly everything: string;
}

/** The words of a text that are not to be in it yet. */
function words(early: RegExp, ...texts: readonly (string | undefined)[]): string[] {
	return texts.flatMap((text) => [...String(text).matchAll(new RegExp(early, 'g'))].map(String));
}

const minutes = ['12:22', '12:30', '15:00', '19:00', '22:15', '23:30'] as const;
const at = new Map<string, Then>();
const then = (minute: (typeof minutes)[number]) => at.get(minute) as Then;

async function siteAt(minute: string): Promise<Then> {
	const site = await buildSite({ now: `2020-10-30T${minute}:00Z` });
	expect(site.output).toContain('Built');
	const pages = await readSite(site.folder, '.html', '.xml');
	const home = await site.read('index.html');
	const incident = pages.find(({ path }) => path === outage)?.text;
	return {
		site,
		home: pageText(home),
		heading: textsOf(home, 'h1')[0],
		open: textsOf(/<h2>Open incidents<\/h2>.*?<\/section>/s.exec(home)?.[0] ?? '', 'h3'),
		incident: incident === undefined ? undefined : pageText(incident),
		everything: pages
			.filter(({ path }) => path !== 'index.html')
			.map(({ text }) => text)
			.join('\n'),
	};
}

beforeAll(async () => {
	for (const pair of [minutes.slice(0, 2), minutes.slice(2, 4), minutes.slice(4)])
		await Promise.all(
			pair.map(async (minute) => {
				at.set(minute, await siteAt(minute));
			}),
		);
});

afterAll(() => Promise.all([...at.values()].map(({ site }) => site.remove())));

describe('30 October 2020, 12:22 UTC, before the first word', () => {
	test('no incident is declared', () => {
		const { heading, home, open } = then('12:22');
		expect(heading).toBe('No incident is declared.');
		expect(open).toEqual([]);
		expect(home).toContain(
			'Nobody measures the PowerShell Gallery yet, so this page cannot say that it works: only that staff have declared nothing.',
		);
		expect(home).toContain('Staff last wrote on 16 October 2020, 14 days before.');
	});

	test('the outage has no page, and no page names it', () => {
		const { incident, home, everything } = then('12:22');
		expect(incident).toBeUndefined();
		expect(words(/2020-10-30-gallery-outage|Gallery outage/, home, everything)).toEqual([]);
	});
});

describe('30 October 2020, 12:30 UTC, after one line without detail', () => {
	test('an incident is declared, of what is not known', () => {
		const { heading, home, open } = then('12:30');
		expect(heading).toBe('An incident is declared.');
		expect(home).toContain('Gallery outage. Which functions it concerns has not been said.');
		expect(home).toContain(
			'True at 12:30 UTC, Friday 30 October 2020. Staff last wrote on 30 October 2020, 12:23 UTC, 7 minutes before.',
		);
		expect(open).toEqual(['Gallery outage']);
	});

	test('the open incident says what staff had said', () => {
		expect(then('12:30').home).toContain(
			'Investigating, 30 October 2020, 12:23 UTC The gallery is experiencing an outage.',
		);
	});

	test('no function is said to fail', () => {
		expect(words(/Website failing|Package downloads failing/, then('12:30').home)).toEqual([]);
	});

	test('nothing that was told later is on any page', () => {
		const { home, incident, everything } = then('12:30');
		expect(words(/06:03|10:29|14:39|22:1|22:3|statistics repair/, home, incident)).toEqual([]);
		expect(words(/deadlock|failover|SQL cluster|06:03 UTC|14:39 UTC/, everything)).toEqual([]);
	});

	test('the incident’s page has the one update, and no cause', () => {
		const { incident } = then('12:30');
		expect(incident).toContain('12:23 UTC The gallery is experiencing an outage.');
		expect(
			words(/Cause|database|Mitigated|Declared|Postmortem|Repairs promised/, incident),
		).toEqual([]);
	});
});

describe('30 October 2020, 15:00 UTC, after the first text', () => {
	test('what staff had named is failing', () => {
		const { heading, home, open } = then('15:00');
		expect(heading).toBe('Package downloads and website are failing.');
		expect(home).toContain(
			'Package downloads and website are failing. Nothing is declared of the other functions.',
		);
		expect(open).toEqual(['Gallery outage']);
	});

	test('the start that staff had given is there in their words', () => {
		const { home, incident } = then('15:00');
		expect(home).toContain('The gallery is out of service, as of 06:03 UTC.');
		expect(incident).toContain('The gallery is out of service, as of 06:03 UTC.');
		expect(incident).toContain('Website and Package downloads: failing');
	});

	test('no cause, no end and no postmortem is known', () => {
		const { home, incident, everything } = then('15:00');
		const told = /deadlock|failover|SQL cluster|restored|10:29|22:10|22:31|22:39|Marked resolved/;
		expect(words(told, home, incident)).toEqual([]);
		expect(words(/Cause|Mitigated|Declared|Postmortem|Corrections|database/, incident)).toEqual([]);
		expect(words(/deadlock|failover|SQL cluster/, everything)).toEqual([]);
	});
});

describe('30 October 2020, 19:00 UTC, after staff took back the start', () => {
	test('the same functions are failing', () => {
		expect(then('19:00').heading).toBe('Package downloads and website are failing.');
		expect(then('19:00').open).toEqual(['Gallery outage']);
	});

	test('the correction is told, and the later ones are not', () => {
		const { incident } = then('19:00');
		expect(incident).toContain('Corrections 30 October 2020 Start');
		expect(incident).toContain('was replaced by 18:15 UTC, the minute of the edit.');
		expect(words(/10:29|2026|Affected components|End/, incident)).toEqual([]);
	});

	test('it began no later than the first update, for no start is known', () => {
		expect(then('19:00').home).toContain('Began no later than 30 October 2020, 12:23 UTC.');
	});
});

describe('30 October 2020, 22:15 UTC, four minutes after “resolved”', () => {
	test('the outage is over, and its statistics are what is left', () => {
		const { heading, open } = then('22:15');
		expect(heading).toBe('Package statistics are slow or faulty.');
		expect(open).toEqual(['Errors in package statistics']);
	});

	test('the first account of the cause is known, the second is not', () => {
		const { incident } = then('22:15');
		expect(incident).toContain('a wrong configuration of the SQL cluster');
		expect(
			words(/22:31|restored to an earlier|drove its load|deadlock|failover/, incident),
		).toEqual([]);
	});

	test('the end that the later report gives is not known', () => {
		const { home, incident } = then('22:15');
		expect(words(/22:39/, home, incident)).toEqual([]);
		expect(incident).toContain('Marked resolved');
		expect(words(/Mitigated|Postmortem|Repairs promised/, incident)).toEqual([]);
	});
});

describe('30 October 2020, 23:30 UTC, after the fuller account', () => {
	test('both accounts of the cause are told', () => {
		const { incident } = then('23:30');
		expect(incident).toContain('a wrong configuration of the SQL cluster');
		expect(incident).toContain('the database was restored to an earlier, stable point');
	});

	test('22:39 UTC is past, and nobody has told of it yet', () => {
		const { home, incident, everything } = then('23:30');
		expect(words(/22:39|10:29|deadlock|failover/, home, incident)).toEqual([]);
		expect(words(/22:39|deadlock|failover/, everything)).toEqual([]);
	});
});

describe.each(minutes)('30 October 2020, %s UTC, everywhere', (minute) => {
	test('no page names a later year, the page of the overflow least of all', () => {
		const { everything } = then(minute);
		const pages = everything.replaceAll(/tag:gallery-status\.example,2026/g, '');
		expect(words(/\b202[1-6]\b/, pages)).toEqual([]);
	});

	test('neither the answer nor the outage’s page nor the feed speaks of a later day', async () => {
		const { home, incident, site } = then(minute);
		const later =
			/31 October 2020|(?:November|December) 2020|\b202[1-9]\b|2020-10-31|2020-1[12]-\d\d/;
		// The ids of the feed are minted under a year, whenever they are read.
		const feed = (await site.read('rss.xml')).replaceAll('tag:gallery-status.example,2026', '');
		expect(words(later, home, incident, feed)).toEqual([]);
	});
});

describe('a subscriber who read the feed at each of these minutes', () => {
	test('heard of each thing once, and never before it was public', async () => {
		const known = new Set<string>();
		const heard: string[][] = [];
		for (const minute of minutes) {
			const news = feedItems(await then(minute).site.read('rss.xml')).filter(
				(item) => !known.has(idOf(item)),
			);
			for (const item of news) known.add(idOf(item));
			heard.push(news.map(({ title }) => title));
			const latest = news.map(instantOf).toSorted().at(-1) ?? '';
			expect(latest <= `2020-10-30T${minute}:00Z`).toBe(true);
		}
		expect(heard.slice(1)).toEqual([
			['Investigating: Gallery outage'],
			['Investigating: Gallery outage'],
			['Correction of start: Gallery outage'],
			['Investigating: Errors in package statistics', 'Resolved: Gallery outage'],
			['Resolved: Gallery outage'],
		]);
	});
});
