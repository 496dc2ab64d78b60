import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edits } from './edits.ts';

/** A change, and what it starts from where that is not the base content alone. */
export interface Change {
	readonly before?: Edits;
	readonly after: Edits;
}

const website = 'incidents/2025-03-04-website-unreachable.md';
/** The file of the incident that most cases open. */
export const search = 'incidents/2025-03-10-search-slow.md';
const site = 'data/site.yaml';
const components = 'data/components.yaml';

/** The text of a file of the base content. */
function inBase(path: string): string {
	return readFileSync(join(import.meta.dirname, '../../fixtures/base', path), 'utf8');
}

/** Puts one text in the place of another, which has to be there. */
function swap(from: string, to: string) {
	return (text: string) => {
		if (!text.includes(from)) throw new Error(`“${from}” is not in the file.`);
		return text.replace(from, to);
	};
}

/** Fields before the updates of a file. */
const fields = (...lines: readonly string[]) =>
	swap('updates:\n', `${lines.join('\n')}\nupdates:\n`);
const below = (text: string) => (whole: string) => `${whole}\n${text}\n`;
const both =
	(...edits: readonly ((text: string) => string)[]) =>
	(text: string) =>
		edits.reduce((edited, edit) => edit(edited), text);
const update = (at: string, status: string, message: string) =>
	`  - { at: ${at}, status: ${status}, message: ${message} }`;
const atEnd =
	(...lines: readonly string[]) =>
	(text: string) =>
		text.replace(/\n---\n$/, `\n${lines.join('\n')}\n---\n`);
const correction = (of: string, note = 'It was written otherwise before.') =>
	`corrections: [{ at: 2025-03-10T11:00:00Z, of: ${of}, note: ${note} }]`;

/** What it says at first. */
export const slowSearch = `---
title: Search answers slowly
impact: minor
components:
  - { id: search, status: partial_outage }
began: 2025-03-10T09:40Z
updates:
  - at: 2025-03-10T09:55:00Z
    status: investigating
    next_update_by: 2025-03-10T10:30Z
    message: |
      Searching takes up to a minute. Installing by exact name is not affected.
---
`;

const fiftyWords = Array.from({ length: 50 }, (_, i) =>
	update(`2025-03-10T10:${String(i + 10)}:00Z`, 'investigating', 'Nothing is known yet.'),
);

const longAgo = `---
title: Website does not open
impact: major
components:
  - { id: website, status: major_outage }
began: 2016-06-01T10:00Z
mitigated: 2016-06-01T11:00Z
cause: unknown
backfilled: true
updates:
  - { at: 2016-06-01T10:30:00Z, status: investigating, message: Pages do not open. }
  - { at: 2016-06-01T11:30:00Z, status: resolved, message: Pages open since 11:00 UTC. }
---
`;

const objectives = `objectives:
  - { id: website-up, of: website, indicator: declared_availability, target: 0.999, window_days: 90, since: 2025-01-01T00:00:00Z }
  - { id: search-up, of: search, indicator: declared_availability, target: 0.999, window_days: 90, since: 2025-01-01T00:00:00Z }
`;

const news = `---
title: New host names
kind: announcement
updates:
  - { at: 2025-03-10T10:00:00Z, status: informational, message: The gallery gets new host names in May. }
---
`;

const plan = `---
title: Work on the network
kind: maintenance
impact: none
components:
  - { id: website, status: under_maintenance }
scheduled: { from: 2025-03-20T17:00Z, to: 2025-03-20T19:00Z }
updates:
  - { at: 2025-03-10T10:00:00Z, status: scheduled, message: The website may be away for a minute. }
---
`;
const planned = 'incidents/2025-03-20-network-work.md';

const repairs = `repairs:
  - { id: alert, category: detect, title: Alert before a certificate expires, state: open, owner: The gallery team }`;
const lost =
	'lost: [{ what: Statistics, component: website, from: 2025-03-04, to: 2025-03-04, recovered: none }]';
const written = both(
	fields('postmortem: { at: 2025-03-06T09:00:00Z }'),
	below('A certificate had expired, and nobody was told before.'),
);
const header = 'from,to,state,checks,failed,slow,p50_ms,p95_ms';
const measured = `${header}\n2025-03-10T11:00Z,2025-03-10T11:30Z,operational,30,0,0,80,120\n`;

/** What may be done. */
export const allowed: Readonly<Record<string, Change>> = {
	nothing: { after: {} },
	'an incident is opened': { after: { [search]: slowSearch } },
	'an incident is told from begin to end': {
		after: {
			[search]: both(
				() => slowSearch,
				fields('mitigated: 2025-03-10T10:40Z', 'cause: unknown'),
				atEnd(update('2025-03-10T10:50:00Z', 'resolved', 'Search is as fast as before.')),
			)(''),
		},
	},
	'an incident gets an update': {
		before: { [search]: slowSearch },
		after: {
			[search]: atEnd(update('2025-03-10T10:20:00Z', 'identified', 'An index is rebuilt.')),
		},
	},
	'an incident is closed': {
		before: { [search]: slowSearch, 'data/objectives.yaml': objectives },
		after: {
			[search]: both(
				fields('mitigated: 2025-03-10T10:40Z', 'cause: An index was rebuilt.'),
				atEnd(update('2025-03-10T10:50:00Z', 'resolved', 'Search is as fast as before.')),
			),
		},
	},
	'an incident is opened again': {
		after: {
			[website]: both(
				swap('mitigated: 2025-03-04T09:50Z\ncause: A certificate had expired.\n', ''),
				swap(
					'- { id: website, status: major_outage }',
					'- { id: website, status: major_outage, to: 2025-03-04T09:50Z }\n  - { id: website, status: major_outage, from: 2025-03-10T11:00Z }',
				),
				atEnd(update('2025-03-10T11:10:00Z', 'investigating', 'Pages do not open again.')),
			),
		},
	},
	'a start is corrected': {
		before: { 'data/objectives.yaml': objectives },
		after: {
			[website]: both(
				swap('began: 2025-03-04T09:00Z', 'began: 2025-03-04T08:30Z'),
				fields(correction('began', 'It began half an hour before the first report.')),
			),
		},
	},
	'an update is corrected': {
		after: {
			[website]: both(
				swap('Pages of the website do not open.', 'Most pages of the website do not open.'),
				fields(correction('2025-03-04T09:30:00Z')),
			),
		},
	},
	'a postmortem is published': {
		after: { [website]: both(written, swap('2025-03-06T09', '2025-03-10T09')) },
	},
	'a postmortem is edited with a correction': {
		before: { [website]: written },
		after: {
			[website]: both(
				swap('and nobody was told before', 'as such things happen'),
				fields(correction('postmortem')),
			),
		},
	},
	'an incident is retracted': {
		before: { [search]: slowSearch },
		after: {
			[search]: fields('retracted: { at: 2025-03-10T11:00:00Z, why: The probe was slow itself. }'),
		},
	},
	'a repair is done and lost data comes back': {
		before: { [website]: both(fields(repairs), fields(lost)) },
		after: {
			[website]: both(
				swap('state: open', 'state: done'),
				swap('owner: The', 'done: 2025-03-09, evidence: https://gallery.test/alert, owner: The'),
				swap('recovered: none', 'recovered: full'),
			),
		},
	},
	'facts are added': {
		after: {
			[website]: fields('sources: [https://gallery.test/notice]', 'workaround: Wait an hour.'),
		},
	},
	'a file is renamed with a redirect': {
		after: {
			[website]: null,
			'incidents/2025-03-04-certificate-expired.md': inBase(website),
			[site]: below(
				'redirects: [{ from: 2025-03-04-website-unreachable, to: 2025-03-04-certificate-expired }]',
			),
		},
	},
	'two files are joined': {
		before: {
			[search]: slowSearch,
			'incidents/2025-03-10-search-fails.md': slowSearch.replace('answers slowly', 'fails'),
		},
		after: {
			'incidents/2025-03-10-search-fails.md': null,
			[site]: below(
				'redirects: [{ from: 2025-03-10-search-fails, to: 2025-03-10-search-slow, merged: true }]',
			),
		},
	},
	'an announcement is published': { after: { 'incidents/2025-03-10-new-host-names.md': news } },
	'work is announced': { after: { [planned]: plan } },
	'work is moved with a correction': {
		before: { [planned]: plan },
		after: {
			[planned]: both(
				swap(
					'from: 2025-03-20T17:00Z, to: 2025-03-20T19:00Z',
					'from: 2025-03-21T17:00Z, to: 2025-03-21T19:00Z',
				),
				fields(correction('scheduled')),
			),
		},
	},
	'work is called off': {
		before: { [planned]: plan },
		after: {
			[planned]: atEnd(update('2025-03-10T11:00:00Z', 'cancelled', 'It is not needed any more.')),
		},
	},
	'a component is added': {
		after: {
			[components]: below(
				'      - { id: api, name: API, description: What programs ask., since: 2025-01-01 }',
			),
		},
	},
	'a warning is not accepted any more': {
		before: {
			[website]: fields(
				'acknowledged: [{ rule: postmortem-due, why: It comes later., until: 2026-01-01 }]',
			),
		},
		after: {
			[website]: swap(
				'acknowledged: [{ rule: postmortem-due, why: It comes later., until: 2026-01-01 }]\n',
				'',
			),
		},
	},
	'an old incident is entered, of which only the archive tells': {
		before: { [search]: atEnd(...fiftyWords)(slowSearch) },
		after: { 'incidents/2016-06-01-website-down.md': longAgo },
	},
	'an objective gets another target': {
		before: { 'data/objectives.yaml': objectives },
		after: { 'data/objectives.yaml': swap('target: 0.999', 'target: 0.99') },
	},
	'a component gets another name': {
		before: { [search]: atEnd(...fiftyWords)(slowSearch) },
		after: { [components]: swap('name: Search', 'name: Finding packages') },
	},
	'weights change': { after: { [site]: swap('major_outage: 1,', 'major_outage: 0.5,') } },
	'something is measured': { after: { 'data/observations/search/2025-03.csv': measured } },
	'a time is written in another way': {
		after: {
			[website]: both(
				swap('began: 2025-03-04T09:00Z', 'began: 2025-03-04T01:00:00-08:00'),
				(text) => text.replaceAll('\n', '\r\n'),
			),
		},
	},
};

/** What must not be done. */
export const forbidden: Readonly<Record<string, Change>> = {
	'a file is removed': { after: { [website]: null } },
	'a file is renamed without a redirect': {
		after: { [website]: null, 'incidents/2025-03-04-certificate-expired.md': inBase(website) },
	},
	'an update is edited': {
		after: {
			[website]: both(
				swap('Pages of the website do not open.', 'Most pages of the website do not open.'),
				swap(
					'status: resolved',
					'status: resolved\n    components: [{ id: website, status: operational }]',
				),
			),
		},
	},
	'status, promise and components of an update are edited': {
		before: {
			[website]: swap(
				'status: investigating',
				'status: investigating\n    next_update_by: 2025-03-04T09:45Z\n    components: [{ id: website, status: major_outage }]',
			),
		},
		after: {
			[website]: both(
				swap('status: investigating\n    next_update_by: 2025-03-04T09:45Z', 'status: identified'),
				swap(
					'[{ id: website, status: major_outage }]\n    message',
					'[{ id: website, status: partial_outage }]\n    message',
				),
			),
		},
	},
	'an update is deleted': {
		after: {
			[website]: (text) => text.replace(/ {2}- at: 2025-03-04T09:30:00Z[\s\S]*?(?= {2}- at: )/, ''),
		},
	},
	'an update is moved': { after: { [website]: swap('09:30:00Z', '09:20:00Z') } },
	'times are moved': {
		after: {
			[website]: both(
				swap('began: 2025-03-04T09:00Z', 'began: 2025-03-04T09:10Z'),
				swap('mitigated: 2025-03-04T09:50Z', 'mitigated: 2025-03-04T09:30Z'),
			),
		},
	},
	'a time is moved under a correction of something else': {
		after: {
			[website]: both(
				swap('began: 2025-03-04T09:00Z', 'began: 2025-03-04T09:10Z'),
				fields(correction('mitigated')),
			),
		},
	},
	'a time is moved under a correction from before it was published': {
		after: {
			[website]: both(
				swap('began: 2025-03-04T09:00Z', 'began: 2025-03-04T09:10Z'),
				fields('corrections: [{ at: 2025-03-08T11:00:00Z, of: began, note: It was 09:00. }]'),
			),
		},
	},
	'a time is moved under a correction that was there before': {
		before: { [website]: fields(correction('began')) },
		after: { [website]: swap('began: 2025-03-04T09:00Z', 'began: 2025-03-04T09:10Z') },
	},
	'values are changed and removed': {
		before: {
			[website]: fields('workaround: Wait an hour.', 'sources: [https://gallery.test/notice]'),
		},
		after: {
			[website]: both(
				swap('title: Website cannot be reached', 'title: Website was slow'),
				swap('impact: major', 'impact: minor'),
				swap('status: major_outage', 'status: partial_outage'),
				swap('workaround: Wait an hour.\n', ''),
				swap('sources: [https://gallery.test/notice]\n', ''),
			),
		},
	},
	'an end is cleared without a new word': {
		before: { [search]: both(() => slowSearch, fields('mitigated: 2025-03-10T10:40Z'))('') },
		after: { [search]: swap('mitigated: 2025-03-10T10:40Z\n', '') },
	},
	'an end is moved with a word that closes nothing': {
		before: { [search]: both(() => slowSearch, fields('mitigated: 2025-03-10T10:40Z'))('') },
		after: {
			[search]: both(
				swap('10:40Z', '10:35Z'),
				atEnd(update('2025-03-10T10:50:00Z', 'monitoring', 'An index was rebuilt.')),
			),
		},
	},
	'a repair is open again and lost data is gone again': {
		before: {
			[website]: both(
				fields(
					repairs.replace('open', 'done, done: 2025-03-06, evidence: https://gallery.test/alert'),
				),
				fields(lost.replace('none', 'full')),
			),
		},
		after: { [website]: both(swap('state: done', 'state: open'), swap('full', 'partial')) },
	},
	'a correction is edited': {
		before: { [website]: fields(correction('began')) },
		after: { [website]: swap('It was written otherwise before.', 'Nothing much.') },
	},
	'a correction is moved': {
		before: { [website]: fields(correction('began')) },
		after: { [website]: swap('2025-03-10T11:00:00Z', '2025-03-09T11:00:00Z') },
	},
	'a postmortem is edited': {
		before: { [website]: written },
		after: { [website]: swap('and nobody was told before', 'as such things happen') },
	},
	'a retraction is taken back': {
		before: { [website]: fields('retracted: { at: 2025-03-06T09:00:00Z, why: It was a probe. }') },
		after: {
			[website]: swap('retracted: { at: 2025-03-06T09:00:00Z, why: It was a probe. }\n', ''),
		},
	},
	'a repair is reworded and put off': {
		before: { [website]: fields(repairs.replace('owner:', 'due: 2025-04-01, owner:')) },
		after: {
			[website]: both(
				swap('Alert before', 'Perhaps alert before'),
				swap('2025-04-01', '2026-04-01'),
			),
		},
	},
	'work is moved without a correction': {
		before: { [planned]: plan },
		after: { [planned]: swap('2025-03-20T19:00Z', '2025-03-20T21:00Z') },
	},
	'ids of components, groups and objectives are changed': {
		before: { 'data/objectives.yaml': objectives },
		after: {
			[components]: both(swap('id: accounts', 'id: people'), swap('id: sign-in', 'id: login')),
			'data/objectives.yaml': swap('id: search-up', 'id: search-available'),
		},
	},
	'the file of objectives is removed': {
		before: { 'data/objectives.yaml': objectives },
		after: { 'data/objectives.yaml': null },
	},
	'feed ids are changed': {
		after: { [site]: swap('tag:status.example,2026', 'tag:status.example,2027') },
	},
	'a redirect is removed': {
		before: {
			[site]: below('redirects: [{ from: 2025-03-04-down, to: 2025-03-04-website-unreachable }]'),
		},
		after: {
			[site]: swap(
				'redirects: [{ from: 2025-03-04-down, to: 2025-03-04-website-unreachable }]',
				'',
			),
		},
	},
	'a redirect gives entries another id': {
		after: {
			[site]: below('redirects: [{ from: 2025-03-04-down, to: 2025-03-04-website-unreachable }]'),
		},
	},
};
