import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Scripts run in the reader's browser, whose clock is the one they are for. */
const clocks = ['src/site/clock.ts', 'src/scripts/page.ts'];

const clockAndEnvironment = [
	{
		selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
		message:
			'Only src/site/clock.ts knows the time, and page.ts in scripts. Take the instant as an argument.',
	},
	{
		selector:
			':matches(NewExpression[arguments.length=0], CallExpression)[callee.name="Date"], MemberExpression[object.name="Temporal"][property.name="Now"]',
		message:
			'Only src/site/clock.ts knows the time, and page.ts in scripts. Take the instant as an argument.',
	},
	{
		selector: 'MemberExpression[object.name="process"][property.name="env"]',
		message:
			'Only commands and the places of the content read the environment. Take the value as an argument.',
	},
];

const newDate = 'NewExpression[callee.name="Date"]';
const parsedDate = 'CallExpression[callee.object.name="Date"][callee.property.name="parse"]';
/** The end of a text that names its offset, or is a whole day, which counts in UTC. */
const offset = '/(Z|[+-]\\d\\d:\\d\\d|^\\d{4}-\\d\\d-\\d\\d)$/';

/** Whatever reads the zone of the machine: with none of it, the unit tests need one zone alone. */
const machineZone = [
	'MemberExpression[property.name=/^[gs]et(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]',
	'MemberExpression[property.name=/^(getTimezoneOffset|toDateString|toTimeString|resolvedOptions)$/]',
	'CallExpression[callee.property.name=/^toLocale(Date|Time)?String$/]:not(:has(Property[key.name="timeZone"]))',
	':matches(NewExpression, CallExpression)[callee.property.name="DateTimeFormat"]:not(:has(Property[key.name="timeZone"]))',
	`${newDate}[arguments.length>1]`,
	`:matches(${newDate}, ${parsedDate}) > Literal[raw=/^['"]/]:not([value=${offset}])`,
	`:matches(${newDate}, ${parsedDate}) > TemplateLiteral:not(:has(> TemplateElement:last-child[value.raw=${offset}]))`,
].map((selector) => ({
	selector,
	message:
		'This reads the zone of the machine. Say which zone is meant: use src/time, getUTC… or an offset.',
}));

/** Where a zone other than UTC is meant: the reader's own, or that of a date which carries one. */
const zoned = [
	'src/scripts/local-time.ts',
	'src/calendar/maintenance-calendar.ts',
	'tests/unit/authoring/typed-time/machine-zone.test.ts',
];

/** An underscore says that something is left unused on purpose. */
const unused = { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true };

export default defineConfig(
	globalIgnores(['dist/', '.dist-*/', '.astro/', 'test-results/', 'tests/fixtures/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			// A number in a sentence is written as it is.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `if (…) return f();` is a guard clause, whatever f returns.
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/no-unused-vars': ['error', unused],
			// `DayKey | MonthKey` says more to a reader than `string`, which both are.
			'@typescript-eslint/no-duplicate-type-constituents': 'off',
		},
	},
	{
		// A rule also sees files of which a part is broken: there, what the types promise may be missing.
		files: ['src/compile/rules/**'],
		rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
	},
	{
		// Tests pick single values out of JSON and YAML: a wrong one shows as a test that fails.
		files: ['tests/**/*.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		files: ['**/*.astro'],
		extends: [tseslint.configs.strict, astro.configs['flat/recommended']],
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', unused],
			// Astro looks for an interface of this name, also where a page takes no props.
			'@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^Props$' }],
		},
	},
	astro.configs['flat/jsx-a11y-strict'],
	{
		files: ['**/*.ts', '**/*.astro'],
		ignores: zoned,
		rules: { 'no-restricted-syntax': ['error', ...machineZone] },
	},
	{
		files: ['src/**'],
		ignores: [
			...zoned,
			...clocks,
			'src/compile/reading/content-places.ts',
			'src/commands/**',
			// What surrounds us tells git where to look, and that has to be taken from it.
			'src/revisions/git.ts',
		],
		rules: { 'no-restricted-syntax': ['error', ...machineZone, ...clockAndEnvironment] },
	},
	{
		files: zoned.filter((file) => file.startsWith('src/')),
		rules: { 'no-restricted-syntax': ['error', ...clockAndEnvironment] },
	},
);
