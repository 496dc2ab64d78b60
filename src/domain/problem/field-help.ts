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
	rule: 'rule: write-up-due',
	what: 'what: Per-package download statistics',
	owner: 'owner: The gallery team',
	url: 'url: https://github.com/PowerShell/PowerShellGallery/issues',
	label: 'label: The announcement',
	since: 'since: 2016-05-17',
	feed_ids: 'feed_ids: tag:status.example,2026',
};

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
	postmortem: 'write_up',
	timezone: 'zone',
	links: 'sources',
};

/** A line to write for the field of that name, where an example says more than a word. */
export function exampleFor(field: string | number | undefined): string | undefined {
	return typeof field === 'string' ? examples[field] : undefined;
}

/** The field that is meant by a name from elsewhere, if the fields here know it. */
export function synonymFor(name: string, known: readonly string[]): string | undefined {
	const meant = synonyms[name.toLowerCase().replaceAll('-', '_')];
	return meant !== undefined && known.includes(meant) ? meant : undefined;
}
