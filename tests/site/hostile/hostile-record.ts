import { stringify } from 'yaml';
import { type HostileText, hostileTexts } from './hostile-texts.ts';

/** Fields in which Markdown is read. */
export const markdownFields = ['message', 'workaround', 'note', 'correction', 'body'] as const;
/** Fields that hold a line of text, of an incident. */
export const lineFields = [
	...['cause', 'scope', 'upstream', 'lost', 'repair', 'owner', 'dropped', 'source', 'retracted'],
] as const;

/** An address that every file of the site may hold, whatever the text was. */
export const site = { name: `</title></script>]]>"'&=🧯\`*`, service: `=</b>"'&]]>🧯` };

/** The id of the incident, or of the planned work, that holds the text of this place in the table. */
export const idOf = (kind: 'incident' | 'work', n: number) => `2025-03-01-${kind}-${n}`;

/** What the field of the n-th text says: the text, and words by which it is found. */
export const saidIn = (field: string, { text }: HostileText, n: number) =>
	`${text} ${field}-${n} stands at the end.`;

/** The text as a title, which is short and holds no markup: the rules for titles see to that. */
export function titleOf({ text }: HostileText, n: number): string {
	const plain = text.replace(/\*|`|<|>|__|\]\(/g, ' ').replace(/\s+/g, ' ');
	const short = Array.from(plain).slice(0, 30).join('').trim();
	return `${/^\p{Ll}|^$/u.test(short) ? 'A ' : ''}${short} t${n}`;
}

/** The content of a site in which every text stands in every field. */
export function hostileFiles(): Record<string, string> {
	return {
		'data/site.yaml': stringify(siteData),
		'data/components.yaml': stringify({ groups: [{ ...named('group'), components }] }),
		'data/objectives.yaml': stringify({ objectives: [objective] }),
		'data/explanations.yaml': stringify({ explanations: [explanation] }),
		...Object.fromEntries(hostileTexts.flatMap((one, n) => [incident(one, n), work(one, n)])),
	};
}

const named = (id: string) => ({ id, name: `${site.service} ${id}` });
const components = ['website', 'search', 'sign-in'].map((id) => ({
	...named(id),
	description: `${site.name} description`,
	since: '2016-05-17',
}));
const objective = {
	...{ id: 'one', of: 'website', indicator: 'declared_availability', target: 0.99 },
	...{ window_days: 90, since: '2025-01-01T00:00:00Z', why: `${site.name} why` },
};
const explanation = {
	...{ component: 'website', from: '2025-03-01T08:00:00Z', to: '2025-03-01T12:00:00Z' },
	...{ why: `${site.name} explained`, at: '2025-03-03T00:00:00Z' },
};
const siteData = {
	...site,
	description: `${site.name} of the site`,
	address: 'https://status.example/',
	feed_ids: 'tag:status.example,2026',
	language: 'en',
	notice: `${site.name} notice`,
	contacts: [{ label: `${site.name} contact`, href: 'https://gallery.test/' }],
	security: 'mailto:security@gallery.test',
	self_test: {
		shell: site.service,
		command: `Get-It '${site.name}'`,
		outcomes: [{ see: site.name, means: site.name }],
	},
	weights: {
		...{ major_outage: 1, partial_outage: 0.3, degraded_performance: 0, under_maintenance: 0 },
	},
	...{ quiet_after: 14, update_within: 3, postmortem_within: 30 },
	record_gaps: [
		{ from: '2024-01-01T00:00:00Z', to: '2024-01-02T00:00:00Z', why: `${site.name} gap` },
	],
};

function incident(one: HostileText, n: number): [path: string, text: string] {
	const says = (field: string) => saidIn(field, one, n);
	const at = '2025-03-01T12:00:00Z';
	const facts = {
		title: titleOf(one, n),
		impact: 'minor',
		components: [{ id: 'website', status: 'degraded_performance' }],
		began: '2025-03-01T09:00Z',
		mitigated: '2025-03-01T11:00Z',
		cause: says('cause'),
		scope: says('scope'),
		upstream: { name: says('upstream'), link: 'https://upstream.test/' },
		updates: [
			{ at: '2025-03-01T10:00:00Z', status: 'investigating', message: says('first') },
			{ at, status: 'resolved', message: says('message') },
		],
		lost: [
			...[{ what: says('lost'), component: 'website', from: at, to: 'unknown', recovered: 'none' }],
		],
		repairs: [
			{ id: 'a', category: 'fix', title: says('repair'), state: 'open', owner: says('owner') },
			{ id: 'b', category: 'fix', title: 'Given up', state: 'dropped', why: says('dropped') },
		],
		workaround: says('workaround'),
		sources: [{ url: 'https://source.test/', label: says('source') }],
		notes: [says('note')],
		corrections: [{ at: '2025-03-02T12:00:00Z', of: 'title', note: says('correction') }],
		...(n % 2 ? { retracted: { at: '2025-03-02T13:00:00Z', why: says('retracted') } } : {}),
		postmortem: { at: '2025-03-03T12:00:00Z' },
	};
	return [`incidents/${idOf('incident', n)}.md`, `---\n${stringify(facts)}---\n${says('body')}\n`];
}

function work(one: HostileText, n: number): [path: string, text: string] {
	const says = (field: string) => saidIn(field, one, n);
	const facts = {
		kind: 'maintenance',
		title: titleOf(one, n),
		impact: 'none',
		components: [{ id: 'search', status: 'under_maintenance' }],
		scheduled: { from: '2025-03-05T09:00Z', to: '2025-03-05T11:00Z' },
		scope: says('scope'),
		updates: [{ at: '2025-03-01T12:00:00Z', status: 'scheduled', message: says('message') }],
	};
	return [`incidents/${idOf('work', n)}.md`, `---\n${stringify(facts)}---\n`];
}
