import type { FieldPath } from '../../schema/field-path.ts';
import { newNameOf } from '../../schema/redirects.ts';
import { entryIdSchema } from '../../schema/text-schema.ts';
import { nearest, suggest } from '../diagnostics/suggest.ts';
import { entryRule, recordRule, type Rule } from './rule.ts';
import { textsIn } from './texts-of.ts';

/**
 * Every component that a file names is one of components.yaml. It looks at the plain data, so that
 * the name is checked in an otherwise invalid item too.
 */
const knownComponent = recordRule({
	name: 'known-component',
	description: 'Every component that a file names is one of components.yaml.',
	examples: {
		good: 'components: [{ id: website, status: major_outage }]',
		bad: 'components: [{ id: webiste, status: major_outage }]',
	},
	find({ groups, documents }) {
		if (groups.length === 0) return [];
		const ids = groups.flatMap(({ components }) => components.map(({ id }) => id));
		const known = [...new Set(ids)];
		return documents.flatMap(({ file, data }) =>
			componentsIn(data)
				.filter(({ id }) => !known.includes(id))
				.map(({ id, path }) => ({
					file,
					path,
					message: `There is no component “${id}”.`,
					advice: suggest(id, known),
				})),
		);
	},
});

interface NamedComponent {
	readonly id: string;
	readonly path: FieldPath;
}

function componentsIn(data: unknown): NamedComponent[] {
	return [
		...idsUnder(data, [], 'components', 'id'),
		...listAt(data, 'updates').flatMap((update, i) =>
			idsUnder(update, ['updates', i], 'components', 'id'),
		),
		...idsUnder(data, [], 'lost', 'component'),
	];
}

/** The texts under `key` in each item of the list under `list`. */
function idsUnder(data: unknown, path: FieldPath, list: string, key: string): NamedComponent[] {
	return listAt(data, list).flatMap((item, i) => {
		const id = valueAt(item, key);
		return typeof id === 'string' ? [{ id, path: [...path, list, i, key] }] : [];
	});
}

function listAt(data: unknown, key: string): readonly unknown[] {
	const value = valueAt(data, key);
	return Array.isArray(value) ? value : [];
}

function valueAt(data: unknown, key: string): unknown {
	return typeof data === 'object' && data !== null
		? (data as Record<string, unknown>)[key]
		: undefined;
}

/** Every related id is the name of a file. */
const knownRelated = recordRule({
	name: 'known-related',
	description: 'Every related id is the name of a file in incidents/, without .md.',
	examples: {
		beside: '',
		good: 'related: [{ id: 2025-03-01-beside, as: see_also }]',
		bad: 'related: [{ id: 2025-03-01-besides, as: see_also }]',
	},
	find({ documents, ids, site }) {
		return documents.flatMap(({ file, data }) =>
			textsIn(data, ['related.*.id']).flatMap(({ path, text: id }) => {
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

/** A file is related to others, and to each in one way. */
const relatedToOthers = entryRule({
	name: 'related-to-others',
	description: 'A file is not related to itself, and to each other file in one way only.',
	examples: {
		beside: '',
		good: 'related: [{ id: 2025-03-01-beside, as: follows }]',
		bad: 'related: [{ id: 2025-03-01-beside, as: follows }, { id: 2025-03-01-beside, as: see_also }]',
	},
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
});

/** Rules about what a file names: components and other files. */
export const referenceRules: readonly Rule[] = [knownComponent, knownRelated, relatedToOthers];
