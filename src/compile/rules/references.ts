import { newNameOf } from '../../schema/redirects.ts';
import { entryIdSchema } from '../../schema/text-schema.ts';
import { nearest, suggest } from '../diagnostics/suggest.ts';
import { entryRule, recordRule, type Rule } from './rule.ts';
import { idsReferringTo } from './texts-of.ts';

/** Rules about what a file names: components and other files. */
export const referenceRules: readonly Rule[] = [
	// It looks at the plain data, so that the name is checked in an otherwise invalid item too.
	recordRule({
		name: 'known-component',
		description: 'Every component that a file names is one of components.yaml.',
		good: 'components: [{ id: website, status: major_outage }]',
		bad: 'components: [{ id: webiste, status: major_outage }]',
		find({ groups, documents }) {
			if (groups.length === 0) return [];
			const ids = groups.flatMap(({ components }) => components.map(({ id }) => id));
			const known = [...new Set(ids)];
			return documents.flatMap(({ file, data }) =>
				idsReferringTo('component', data)
					.filter(({ text: id }) => !known.includes(id))
					.map(({ path, text: id }) => ({
						file,
						path,
						message: `There is no component “${id}”.`,
						advice: suggest(id, known),
					})),
			);
		},
	}),
	recordRule({
		name: 'known-related',
		description: 'Every related id is the name of a file in incidents/, without .md.',
		beside: '',
		good: 'related: [{ id: 2025-03-01-beside, as: see_also }]',
		bad: 'related: [{ id: 2025-03-01-besides, as: see_also }]',
		find({ documents, ids, site }) {
			return documents.flatMap(({ file, data }) =>
				idsReferringTo('entry', data).flatMap(({ path, text: id }) => {
					if (ids.has(id) || !entryIdSchema.safeParse(id).success) return [];
					const near = newNameOf(id, site?.redirects) ?? nearest(id, [...ids]);
					const meant = near ? `Did you mean “${near}”? ` : '';
					return {
						file,
						path,
						message: `There is no file “${id}.md” in this folder.`,
						advice: `${meant}Write the name of a file without .md, and create that file first.`,
					};
				}),
			);
		},
	}),
	entryRule({
		name: 'related-to-others',
		description: 'A file is not related to itself, and to each other file in one way only.',
		beside: '',
		good: 'related: [{ id: 2025-03-01-beside, as: follows }]',
		bad: 'related: [{ id: 2025-03-01-beside, as: follows }, { id: 2025-03-01-beside, as: see_also }]',
		find({ id: own, related = [] }) {
			return related.flatMap(({ id }, i) => {
				const path = ['related', i, 'id'];
				if (id === own)
					return [{ path, message: 'This file is related to itself.', advice: 'Remove the line.' }];
				if (related.findIndex((other) => other?.id === id) === i) return [];
				const message = `“${id}” stands here a second time.`;
				return [{ path, message, advice: 'Keep the relation that says most.' }];
			});
		},
	}),
];
