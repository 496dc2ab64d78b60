import type { Moments } from './moments.ts';

/** `objectives.yaml` of the demo: every indicator, agreed and proposed, kept and overspent. */
export const objectiveFacts = ({ ago }: Moments) => ({
	objectives: [
		{
			id: 'downloads-work',
			of: 'downloads',
			indicator: 'measured_availability',
			target: 0.999,
			window_days: 30,
			since: ago('180d'),
			why: 'A build that cannot fetch its packages stands still.',
		},
		{
			id: 'search-is-there',
			of: 'search',
			indicator: 'declared_availability',
			target: 0.995,
			window_days: 90,
			since: ago('180d'),
			why: 'Whoever knows the name of a package can do without search for a while.',
		},
		{
			id: 'publishing-answers-in-time',
			of: 'publishing',
			indicator: 'good_checks',
			target: 0.98,
			window_days: 30,
			since: ago('120d'),
			why: 'An upload that takes long is tried again, and then both are there.',
		},
		{
			id: 'sign-in-answers-in-time',
			of: 'sign-in',
			indicator: 'good_checks',
			target: 0.995,
			window_days: 7,
			since: ago('20d'),
			proposed: true,
		},
		{
			id: 'packages-can-be-had',
			of: 'getting-packages',
			indicator: 'measured_availability',
			target: 0.99,
			window_days: 90,
			since: ago('60d'),
			proposed: true,
			why: 'All three are needed to install a package whose name one does not know.',
		},
		{
			id: 'gallery-is-there',
			of: 'all',
			indicator: 'declared_availability',
			target: 0.98,
			window_days: 90,
			since: ago('180d'),
		},
		{
			id: 'messages-arrive',
			of: 'messages',
			indicator: 'measured_availability',
			target: 0.99,
			window_days: 30,
			since: ago('60d'),
			proposed: true,
			why: 'Nothing measures it yet: it is proposed together with a probe.',
		},
	],
});

/** `explanations.yaml` of the demo: one outage that nobody declared, one that no probe saw. */
export const explanationFacts = ({ ago }: Moments) => ({
	explanations: [
		{
			component: 'feed',
			from: ago('33d 5h'),
			to: ago('33d 4h'),
			why: 'The address that the probe asks had moved. Clients follow the move; the probe did not.',
			at: ago('32d 20h'),
		},
		{
			component: 'website',
			from: ago('80d 6h'),
			to: ago('80d 3h'),
			why: 'Only signed-in users were concerned, and the probe is not signed in.',
			at: ago('79d 9h'),
		},
	],
});
