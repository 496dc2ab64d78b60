import { entryRule } from './rule.ts';
import { isWrittenHere } from './written-here.ts';

/** Phrases of somebody who is still at it. */
const atIt =
	/\b(currently|(is|are) (still )?(being )?investigat\w+|we are (still )?(looking|working)|(is|are) (still )?being looked into|under investigation|still investigating|(is|are) ongoing|we will (provide|post|share|give|send)|will be updated|more (information|details|updates) will|further updates|stay tuned)\b/i;

/** The text that ends an incident does not speak as if it went on. */
export const noOpenEnds = entryRule({
	name: 'no-open-ends',
	description: 'The last update of what is resolved does not speak as if it went on.',
	severity: 'warning',
	needs: ['updates', 'notices'],
	examples: {
		good: `updates: [{ at: 2025-03-04T10:00Z, status: resolved, message: The certificate has been renewed. }]`,
		bad: `updates: [{ at: 2025-03-04T10:00Z, status: resolved, message: We are working on a new certificate. }]`,
	},
	find(entry) {
		const index = entry.updates.length - 1;
		const { status, message = '' } = entry.updates[index] ?? {};
		const [fragment] = atIt.exec(message) ?? [];
		if (!fragment || (status !== 'resolved' && status !== 'completed')) return [];
		if (!isWrittenHere(entry)) return [];
		return [
			{
				path: ['updates', index, 'message'],
				fragment,
				message: `The last update says ${status}, and “${fragment}” sounds as if it went on.`,
				advice: 'Say what is true now; what remains to be done is a repair.',
			},
		];
	},
});
