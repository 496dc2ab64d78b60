import { entryRule } from './rule.ts';

/** Words that are true for a while only; a title stays in feeds, chats and addresses for ever. */
const passing =
	/\b(resolved|fixed|mitigated|solved|ongoing|on-going|currently|investigating|monitoring|completed|cancelled|postponed|(is|are) (down|back|experiencing|being)|has been|have been|no longer)\b|^update\b:?(?= \d|:| -)|[[(]update\b/i;

/** A title says what fails, not where things stand. */
export const noStatusInTitle = entryRule({
	name: 'no-status-in-title',
	description: 'A title says what fails, not where things stand: that is in the updates.',
	needs: ['title'],
	examples: {
		good: 'title: Users cannot sign in',
		bad: "title: 'Resolved: users cannot sign in'",
	},
	find({ title }) {
		const [fragment] = passing.exec(title) ?? [];
		if (!fragment) return [];
		return [
			{
				path: ['title'],
				fragment,
				message: `“${fragment}” says where things stand, and that will change.`,
				advice: 'Name what fails, such as “Users cannot sign in”, and tell the rest in updates.',
			},
		];
	},
});
