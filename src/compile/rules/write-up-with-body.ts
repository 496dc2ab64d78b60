import { entryRule } from './rule.ts';

/** A write-up has an instant and a text, or neither. */
export const writeUpWithBody = entryRule({
	name: 'write-up-with-body',
	description:
		'A file with a text below its front matter says in `write_up` when that was published, and the other way round.',
	examples: {
		body: '## Summary\n\nA certificate had expired.',
		good: 'write_up: { at: 2025-03-20T09:00Z }',
		bad: 'scope: Windows PowerShell 5.1',
	},
	find({ body, write_up }) {
		if (body && !write_up)
			return [
				{
					path: ['body'],
					message: 'A text stands below the front matter, and nothing says when it was published.',
					advice: 'Add “write_up: { at: 2020-11-06T18:00:00Z }” with the instant of publication.',
				},
			];
		if (body || !write_up) return [];
		return [
			{
				path: ['write_up'],
				message:
					'There is no text below the front matter, and “write_up” says when it was published.',
				advice: 'Write the text below the second line of dashes, or remove “write_up”.',
			},
		];
	},
});
