import { entryRule } from './rule.ts';

/** Fewer words than this only repeat the status. */
const fewest = 4;

/** An update that ends an incident or planned work says more than its status does. */
export const resolvedExplainsWhatHappened = entryRule({
	name: 'resolved-explains-what-happened',
	description: 'The text of a resolved update says more than that it is resolved.',
	examples: {
		good: `updates: [{ at: 2025-03-04T10:00Z, status: resolved, message: The certificate has been renewed. }]`,
		bad: `updates: [{ at: 2025-03-04T10:00Z, status: resolved, message: This is resolved. }]`,
	},
	find(entry) {
		return entry.updates.flatMap(({ status, message }, i) =>
			status === 'resolved' && message.split(/\s+/).length < fewest
				? [
						{
							path: ['updates', i, 'message'],
							message: `“${message}” says no more than the status.`,
							advice: 'Say what works again, since when, and what was done.',
						},
					]
				: [],
		);
	},
});
