import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { zoneFolders } from './support/zone-folders.ts';

/** Tests that put a module of their own in the place of another, which nobody else may see. */
const mocking = [
	'tests/unit/build/failed-swap.test.ts',
	'tests/unit/authoring/write-without-links.test.ts',
	'tests/unit/publish/publish-elsewhere.test.ts',
];

/**
 * `unit` needs nothing but Node, and `alone` is what of it needs modules of its own; `zones` is what of
 * it is run in other zones than UTC, too; `build` builds whole little sites from tests/fixtures.
 */
export default defineConfig({
	root: `${import.meta.dirname}/..`,
	test: {
		allowOnly: false,
		globalSetup: 'tests/support/site-cache.ts',
		// Without this one core would be left idle.
		maxWorkers: availableParallelism(),
		// Phases run side by side, on machines with much else to do.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					exclude: mocking,
					// Half of the time would go into loading the same modules again for each file.
					isolate: false,
				},
			},
			{ extends: true, test: { name: 'alone', include: mocking } },
			{
				extends: true,
				test: {
					name: 'zones',
					include: zoneFolders.map((folder) => `tests/unit/${folder}/**/*.test.ts`),
					exclude: mocking,
					isolate: false,
				},
			},
			{
				extends: true,
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					isolate: false,
					testTimeout: 600_000,
					hookTimeout: 600_000,
				},
			},
		],
	},
});
