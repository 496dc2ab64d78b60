import type { IForbiddenRuleType } from 'dependency-cruiser';

/** The folders of src/, lowest first: each imports only what lies before it. */
export const layers = [
	'time',
	'schema',
	'domain',
	'addresses',
	'view',
	'text',
	'compile',
	'feeds',
	'badges',
	'calendar',
	'statuspage',
	'api',
	'authoring',
	'revisions',
	'delta',
	'site',
	'components',
	'layouts',
	'pages',
	'scripts',
	'serve',
	'build',
	'publish',
	'github',
	'commands',
] as const;

/** Folders without files, clock, environment or Astro: they take what they need as arguments. */
const pure = 'time|schema|domain|addresses|view|text|feeds|badges|calendar|statuspage|api';

const upward = layers.slice(0, -1).map((layer, i): IForbiddenRuleType => ({
	name: `${layer}-imports-what-lies-below`,
	comment: `src/${layer} knows nothing of what is built on it. Move the code down, or pass it in.`,
	severity: 'error',
	from: { path: `^src/${layer}/` },
	to: { path: `^src/(${layers.slice(i + 1).join('|')})/` },
}));

/** What no import in src/ may do, each with the reason that lint prints. */
export const forbidden: IForbiddenRuleType[] = [
	...upward,
	{
		name: 'no-cycle-of-files',
		comment: 'Two files that need each other are one thought: join them, or move what both need.',
		severity: 'error',
		from: {},
		to: { circular: true },
	},
	{
		name: 'no-cycle-of-folders',
		comment: 'Two folders that need each other: move what both need into the lower one.',
		severity: 'error',
		scope: 'folder',
		from: {},
		to: { circular: true },
	},
	{
		name: 'pure-folders-touch-nothing',
		comment:
			'This folder is pure: no files, no clock, no Astro. Take what is needed as an argument.',
		severity: 'error',
		from: { path: `^src/(${pure})/` },
		to: {
			path: '^(node:|astro($|:|/)|fs$|path$|process$)|node_modules/astro/',
			dependencyTypesNot: [],
		},
	},
	{
		name: 'components-take-props',
		comment: 'Pages and layouts ask the model and pass props; a component may link, and no more.',
		severity: 'error',
		from: { path: '^src/components/' },
		to: { path: '^src/(site|compile)/', pathNot: '^src/site/link\\.ts$' },
	},
	{
		name: 'scripts-stay-small',
		comment: 'What a browser runs takes labels and calculations, and nothing that reads or writes.',
		severity: 'error',
		from: { path: '^src/scripts/' },
		to: { path: '^src/', pathNot: '^src/(scripts|time|schema|domain|view)/' },
	},
	{
		name: 'every-import-exists',
		comment: 'There is no such file or package.',
		severity: 'error',
		from: {},
		to: { couldNotResolve: true, path: '^\\.' },
	},
];
