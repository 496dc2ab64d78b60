import { entryIdSchema } from '../../schema/text-schema.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { newNameOf } from '../../schema/redirects.ts';
import { recordRule } from './rule.ts';
import { relatedIds } from './texts-of.ts';

/** Every related id is the name of a file. */
export const knownRelated = recordRule({
	name: 'known-related',
	description: 'Every related id is the name of a file in incidents/, without .md.',
	examples: {
		beside: '',
		good: 'related: [{ id: 2025-03-01-beside, as: see_also }]',
		bad: 'related: [{ id: 2025-03-01-besides, as: see_also }]',
	},
	find({ documents, ids, site }) {
		return documents.flatMap(({ file, data }) =>
			relatedIds(data).flatMap(({ path, text: id }) => {
				if (ids.has(id) || !entryIdSchema.safeParse(id).success) return [];
				const near = newNameOf(id, site?.redirects) ?? nearest(id, [...ids]);
				const meant = near ? `Did you mean “${near}”? ` : '';
				return [
					{
						file,
						path,
						message: `There is no file “${id}.md” in this folder.`,
						advice: `${meant}Write the name of a file without .md, and create that file first.`,
					},
				];
			}),
		);
	},
});
