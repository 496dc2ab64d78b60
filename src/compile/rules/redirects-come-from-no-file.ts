import { recordRule } from './rule.ts';

/** A redirect comes from a name that no file has, and stands once. */
export const redirectsComeFromNoFile = recordRule({
	name: 'redirects-come-from-no-file',
	description: 'A redirect comes from a name that no file has any more, and each name has one.',
	examples: {
		of: 'site',
		beside: '',
		good: 'redirects: [{ from: 2025-03-01-first-name, to: 2025-03-01-beside }]',
		bad: `redirects:
  - { from: 2025-03-01-first-name, to: 2025-03-01-beside }
  - { from: 2025-03-01-first-name, to: 2025-03-01-beside, merged: true }`,
	},
	find({ site, ids, files }) {
		const redirects = site?.redirects ?? [];
		return redirects.flatMap(({ from }, i) => {
			const at = { file: files.site, path: ['redirects', i, 'from'] };
			if (ids.has(from)) return [{ ...at, ...stillThere(from) }];
			const first = redirects.findIndex((other) => other.from === from);
			return first < i ? [{ ...at, ...twice(from) }] : [];
		});
	},
});

const stillThere = (name: string) => ({
	message: `There is a file “${name}.md”, and its page lies at this address.`,
	advice: 'Remove the redirect, or the file that another one stands for.',
});

const twice = (name: string) => ({
	message: `A redirect from “${name}” stands further up.`,
	advice: 'Keep the one that is right.',
});
