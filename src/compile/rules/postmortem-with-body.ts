import { entryRule } from './rule.ts';

/** A postmortem has an instant and a text, or neither. */
export const postmortemWithBody = entryRule({
	name: 'postmortem-with-body',
	description:
		'A file with a text below its front matter says in `postmortem` when that was published, and the other way round.',
	examples: {
		body: '## Summary\n\nA certificate had expired.',
		good: 'postmortem: { at: 2025-03-20T09:00Z }',
		bad: 'scope: Windows PowerShell 5.1',
	},
	find({ body, postmortem }) {
		if (body && !postmortem)
			return [
				{
					path: ['body'],
					message: 'A text stands below the front matter, and nothing says when it was published.',
					advice: 'Add “postmortem: { at: 2020-11-06T18:00:00Z }” with the instant of publication.',
				},
			];
		if (body || !postmortem) return [];
		return [
			{
				path: ['postmortem'],
				message:
					'There is no text below the front matter, and “postmortem” says when it was published.',
				advice: 'Write the text below the second line of dashes, or remove “postmortem”.',
			},
		];
	},
});
