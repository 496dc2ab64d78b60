import { entryRule } from './rule.ts';

/** What is resolved has ended and had a cause, and the file says so, if only that they are unknown. */
export const resolvedNeedsEndAndCause = entryRule({
	name: 'resolved-needs-end-and-cause',
	description:
		'Once the last update says resolved, `mitigated` and `cause` are there; each may be `unknown`.',
	needs: ['updates', 'mitigated', 'cause'],
	examples: {
		good: 'cause: unknown\nmitigated: unknown',
		bad: 'cause: null # left out',
	},
	find(entry) {
		if (entry.kind !== 'incident' || entry.updates.at(-1)?.status !== 'resolved') return [];
		const last = ['updates', entry.updates.length - 1, 'status'];
		return [
			...(entry.mitigated ? [] : [{ path: last, ...noEnd }]),
			...(entry.cause ? [] : [{ path: last, ...noCause }]),
		];
	},
});

const noEnd = {
	message: 'The last update says resolved, and “mitigated” does not say when impact ended.',
	advice: 'Add “mitigated:” with the time as precisely as it is known, or “mitigated: unknown”.',
};

const noCause = {
	message: 'The last update says resolved, and “cause” does not say what it was.',
	advice: 'Add “cause:” with a sentence, or “cause: unknown” as long as nobody knows.',
};
