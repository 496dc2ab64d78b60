/** One page of each kind, by its address from the base; the richest one where there is a choice. */
export const kindsOfPage = {
	home: '',
	'an incident': 'incidents/2020-10-30-gallery-outage/',
	'an incident not closed': 'incidents/2025-11-12-search-empty-results/',
	'a maintenance': 'incidents/2025-01-28-routine-maintenance/',
	history: 'history/',
	'a year': 'history/2020/',
	'a month': 'history/2020/10/',
	'a component': 'components/package-downloads/',
	'a component’s year': 'components/package-statistics/2020/',
	maintenance: 'maintenance/',
	repairs: 'repairs/',
	'a year of repairs': 'repairs/2020/',
	reliability: 'reliability/',
	objectives: 'objectives/',
	subscribe: 'subscribe/',
	'how we measure': 'how-we-measure/',
	'not found': 'no-such-page/',
} as const;

/** The same as pairs of name and address. */
export const everyKind = Object.entries(kindsOfPage);
