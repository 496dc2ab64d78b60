import { recordRule } from './rule.ts';

/** A file had one name at a time. */
export const oneRenameAFile = recordRule({
	name: 'one-rename-a-file',
	description:
		'A file was renamed from one name; other files that were joined with it are merged into it.',
	examples: {
		of: 'site',
		beside: '',
		good: `redirects:
  - { from: 2025-03-01-first-name, to: 2025-03-01-beside }
  - { from: 2025-03-01-told-twice, to: 2025-03-01-beside, merged: true }`,
		bad: `redirects:
  - { from: 2025-03-01-first-name, to: 2025-03-01-beside }
  - { from: 2025-03-01-told-twice, to: 2025-03-01-beside }`,
	},
	find({ site, files }) {
		const redirects = site?.redirects ?? [];
		const renames = redirects.map(({ to, merged }) => (merged ? undefined : to));
		return renames.flatMap((to, i) => {
			const first = renames.indexOf(to);
			if (to === undefined || first === i) return [];
			const before = redirects[first]?.from ?? '';
			return [
				{
					file: files.site,
					path: ['redirects', i, 'to'],
					message: `“${to}” was renamed from “${before}” already, and its feed entries keep the ids of one.`,
					advice: `If it was called “${before}” later, let this redirect lead there. If two files were joined, add “merged: true” to that which was dropped.`,
				},
			];
		});
	},
});
