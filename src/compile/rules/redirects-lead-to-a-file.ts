import { nearest } from '../diagnostics/nearest.ts';
import { newNameOf } from '../../schema/redirects.ts';
import { recordRule } from './rule.ts';

/** Every redirect leads to a file, directly or through others. */
export const redirectsLeadToAFile = recordRule({
	name: 'redirects-lead-to-a-file',
	description: 'Every redirect leads to a file of incidents/, directly or through other redirects.',
	examples: {
		of: 'site',
		beside: '',
		good: `redirects:
  - { from: 2025-03-01-first-name, to: 2025-03-01-second-name }
  - { from: 2025-03-01-second-name, to: 2025-03-01-beside }`,
		bad: 'redirects: [{ from: 2025-03-01-first-name, to: 2025-03-01-besides }]',
	},
	find({ site, ids, files }) {
		const redirects = site?.redirects ?? [];
		return redirects.flatMap(({ from, to }, i) => {
			const at = { file: files.site, path: ['redirects', i, 'to'] };
			const end = newNameOf(from, redirects);
			if (end === undefined) return [{ ...at, ...circle }];
			if (ids.has(end) || end !== to) return [];
			const near = nearest(to, [...ids]);
			const meant = near ? `Did you mean “${near}”? ` : '';
			return [
				{
					...at,
					message: `There is no file “${to}.md” in the folder of incidents.`,
					advice: `${meant}Write the name of the file that stands for it now, without .md.`,
				},
			];
		});
	},
});

const circle = {
	message: 'From here the redirects lead in a circle, and never to a file.',
	advice: 'Let the newest name be that of a file, and each older name lead to a newer one.',
};
