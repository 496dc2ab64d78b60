import type { Moments } from './moments.ts';

/** `site.yaml` of the demo: nobody's site, on hosts that cannot exist (RFC 2606). */
export const siteFacts = ({ ago }: Moments) => ({
	name: 'Example Gallery status',
	service: 'Example Gallery',
	description: 'Incidents, maintenance and measurements of a gallery that does not exist.',
	address: 'https://status.gallery.example/',
	feed_ids: 'tag:status.gallery.example,2026',
	language: 'en',
	notice:
		'The data of this site is invented, by the code in `tests/demo/`: the same for the same instant.',
	contacts: [
		{ label: 'Ask about your package', href: 'https://gallery.example/support' },
		{ label: 'Write to the gallery', href: 'mailto:help@gallery.example' },
	],
	security: 'mailto:security@gallery.example',
	self_test: {
		shell: 'PowerShell',
		command: '(Invoke-WebRequest -UseBasicParsing https://gallery.example/api).StatusCode',
		outcomes: [
			{ see: '200', means: 'The gallery answers you.' },
			{
				see: 'Anything else',
				means: 'Nothing reached you from the gallery, which is as it must be: it does not exist.',
			},
		],
	},
	weights: {
		major_outage: 1,
		partial_outage: 0.3,
		degraded_performance: 0,
		under_maintenance: 0,
	},
	quiet_after: 14,
	update_within: 3,
	postmortem_within: 30,
	measurements: { late_after: 90, stale_after: 180, unknown_after: 1440, reconcile_after: 10 },
	demonstration:
		'This is a demonstration: the gallery, its incidents and all of its figures are invented.',
	record_gaps: [
		{
			from: ago('310d'),
			to: ago('295d'),
			why: 'Nobody kept the record while the team moved to another building.',
		},
	],
});

/** Four hundred days ago, but for statistics, which came later. */
const [long, short] = ['400d', '170d'];

/** `components.yaml` of the demo: three groups of the parts that a gallery has. */
export const componentFacts = ({ dayAgo }: Moments) => {
	const part = (id: string, name: string, description: string, since = long) => ({
		...{ id, name, description },
		...(id === 'messages' ? {} : { hosts: [`${id}.gallery.example`] }),
		since: dayAgo(since),
	});
	return {
		groups: [
			{
				id: 'getting-packages',
				name: 'Getting packages',
				components: [
					part('downloads', 'Downloads', 'Fetching a package with any client.'),
					part('search', 'Search', 'Finding packages by words and tags.'),
					part('feed', 'Package feed', 'The addresses that clients ask for versions.'),
				],
			},
			{
				id: 'publishing-and-accounts',
				name: 'Publishing and accounts',
				components: [
					part('publishing', 'Publishing', 'Uploading a new package or version.'),
					part('sign-in', 'Sign-in', 'Signing in to the website, and API keys.'),
				],
			},
			{
				id: 'around-the-gallery',
				name: 'Around the gallery',
				components: [
					part('website', 'Website', 'The pages of packages and their owners.'),
					part('statistics', 'Statistics', 'Download counts on the pages of packages.', short),
					part('messages', 'Messages', 'E-mail that the gallery sends to owners.'),
				],
			},
		],
	};
};
