import { isDeepStrictEqual } from 'node:util';
import { kinds } from '../../schema/entry-schema.ts';
import { capital } from '../../view/text/list-text.ts';
import { entryFieldList, fieldList } from './field-list.ts';
import { fileSchemas } from './file-schemas.ts';
import type { JsonSchema } from './json-schema.ts';

/** Data files, in the order in which a reader needs them, each with what it is for. */
const dataFiles = {
	components: 'the functions of the gallery that users know, in groups, in the order of the page.',
	objectives: 'what is promised of components and groups.',
	explanations: 'what staff say where measurements and incidents disagree.',
	site: 'who speaks here, and the numbers that the arithmetic uses.',
} as const;

/** What files of each kind are. */
const entryKinds = {
	incident: 'An incident: an unplanned disruption. It is the kind where none is given.',
	maintenance: 'Maintenance: planned work.',
	announcement: 'An announcement: news without effect on status.',
} as const;

/** The reference of every field that people write, in Markdown; made of the schemas alone. */
export function fieldsPage(): string {
	const schemas = fileSchemas();
	const shared = sharedNames(kinds.map((kind) => schemas[kind] ?? {}));
	const sections = [
		`## Every file in \`incidents/\`\n\n${entryFieldList(schemas['incident'] ?? {}, shared)}`,
		...kinds.map((kind) => `## ${capital(kind)}\n\n${ofKind(kind, schemas, shared)}`),
		...Object.entries(dataFiles).map(
			([name, use]) =>
				`## \`src/data/${name}.yaml\`\n\n${capital(use)}\n\n${fieldList(schemas[name] ?? {})}`,
		),
	];
	return `${head}\n${sections.join('\n')}`;
}

const head = `# Fields

<!-- Written by \`npm run schema\` from the sentences beside each field in src/domain/. -->

Every field of the files that people write, whether it is needed, what it holds and what that means.
Fields inside a field stand below it. A _time_ is written as precisely as it is known, with \`Z\` or an
offset, and an _instant_ to the minute or second: see [How times are written](../CONTRIBUTING.md#how-times-are-written).
What a schema cannot say, such as that an end lies after its start, \`npm run check\` does.
`;

/** The fields that are the same to the letter in every kind of file. */
function sharedNames(schemas: readonly JsonSchema[]): string[] {
	const [first, ...others] = schemas;
	return Object.entries(first?.properties ?? {})
		.filter(([name, field]) =>
			others.every((one) => isDeepStrictEqual(one.properties?.[name], field)),
		)
		.map(([name]) => name);
}

function ofKind(
	kind: (typeof kinds)[number],
	{ incident, [kind]: schema = {} }: Readonly<Record<string, JsonSchema>>,
	shared: readonly string[],
): string {
	const own = Object.keys(schema.properties ?? {}).filter((name) => !shared.includes(name));
	return `${entryKinds[kind]}\n\n${entryFieldList(schema, own, kind === 'incident' ? {} : incident)}`;
}
