import { defineConfig } from 'vitest/config';

/**
 * The folders of unit tests that are run in other zones than UTC, too: of what reads the machine's
 * zone, or asks a library that could. tests/unit/docs/zones.test.ts sees that none is missing.
 */
export const zoneFolders = ['authoring', 'calendar', 'feeds', 'scripts', 'time', 'view/text'];

/** `unit` needs nothing but Node; `build` builds whole little sites from tests/fixtures. */
export default defineConfig({
	root: `${import.meta.dirname}/..`,
	test: {
		allowOnly: false,
		// Phases run side by side, on machines with much else to do.
		testTimeout: 60_000,
		globalSetup: 'tests/support/site-cache.ts',
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{
				extends: true,
				test: {
					name: 'zones',
					include: zoneFolders.map((folder) => `tests/unit/${folder}/**/*.test.ts`),
				},
			},
			{
				extends: true,
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
