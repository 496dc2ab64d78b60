/** One line for each field that may be missed: what it looks like when it is there. */
const examples: Readonly<Record<string, string>> = {
	title: 'title: Downloads fail for some packages',
	impact: 'impact: minor',
	components: 'components: [{ id: website, status: degraded_performance }]',
	began: 'began: 2020-10-30T06:03Z',
	mitigated: 'mitigated: 2020-10-30T22:39Z',
	cause: 'cause: A certificate had expired.',
	scheduled: 'scheduled: { from: 2025-01-28T17:00Z, to: 2025-01-28T19:00Z }',
	updates: 'updates: [{ at: 2020-10-30T12:23:00Z, status: investigating, message: … }]',
	at: 'at: 2020-10-30T12:23:00Z',
	from: 'from: 2020-10-30T06:03Z',
	to: 'to: 2020-10-30T22:39Z',
	until: 'until: 2027-01-31',
	message: 'message: Downloads of some packages fail. We are looking for the cause.',
	why: 'why: The window was moved by a week.',
	note: 'note: The page first gave another start.',
	of: 'of: began',
	rule: 'rule: postmortem-due',
	what: 'what: Per-package download statistics',
	owner: 'owner: The gallery team',
	url: 'url: https://github.com/PowerShell/PowerShellGallery/issues',
	label: 'label: The announcement',
	since: 'since: 2016-05-17',
	feed_ids: 'feed_ids: tag:status.example,2026',
	declared: 'declared: 2020-10-30T03:29-07:00',
	announced: 'announced: 2025-01-27T12:00Z',
	next_update_by: 'next_update_by: 2020-10-30T13:30Z',
	due: 'due: 2027-01-31',
	done: 'done: 2026-11-20',
	detected: 'detected: { at: 2020-10-30T06:10Z, by: staff }',
	actual: 'actual: { from: 2025-01-28T17:00Z, to: 2025-01-28T18:20Z }',
	upstream: 'upstream: { name: Azure Front Door }',
	retracted: 'retracted: { at: 2025-03-04T11:00Z, why: The test itself was at fault. }',
	postmortem: 'postmortem: { at: 2020-11-06T18:00:00Z }',
	lost: 'lost: [{ what: Download statistics, component: package-statistics, from: 2020-09-18, to: 2020-10-07, recovered: none }]',
	repairs: 'repairs: [{ id: db-alerts, category: detect, title: Raise alerts, state: unreported }]',
	related: 'related: [{ id: 2020-09-18-statistics-overflow, as: caused_by }]',
	corrections:
		'corrections: [{ at: 2025-03-05T09:00Z, of: began, note: The page first said 08:00 UTC. }]',
	acknowledged:
		'acknowledged: [{ rule: postmortem-due, why: It was the provider’s, until: 2027-01-31 }]',
};

/** Fields that hold a time, wherever they stand. */
const times: ReadonlySet<string | number | undefined> = new Set(
	'began mitigated declared announced at from to until since next_update_by due done'.split(' '),
);

/** What writers call a field who know other status pages. */
const synonyms: Readonly<Record<string, string>> = {
	severity: 'impact',
	start: 'began',
	started: 'began',
	started_at: 'began',
	end: 'mitigated',
	ended: 'mitigated',
	resolved: 'mitigated',
	resolved_at: 'mitigated',
	status: 'updates',
	affected: 'components',
	services: 'components',
	root_cause: 'cause',
	timeline: 'updates',
	postmortem: 'postmortem',
	timezone: 'zone',
	links: 'sources',
	link: 'url',
	href: 'url',
};

/** A line to write for the field of that name, where an example says more than a word. */
export function exampleFor(field: string | number | undefined): string | undefined {
	return typeof field === 'string' ? examples[field] : undefined;
}

/** Whether the field of that name holds a time. */
export function isTimeField(field: string | number | undefined): boolean {
	return times.has(field);
}

/** The field that is meant by a name from elsewhere, if the fields here know it. */
export function synonymFor(name: string, known: readonly string[]): string | undefined {
	const meant = synonyms[name.toLowerCase().replaceAll('-', '_')];
	return meant !== undefined && known.includes(meant) ? meant : undefined;
}
