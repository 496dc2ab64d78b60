import { defineConfig } from 'vitest/config';

/** `unit` needs nothing but Node; `build` builds whole little sites from tests/fixtures. */
export default defineConfig({
	root: `${import.meta.dirname}/..`,
	test: {
		allowOnly: false,
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					maxWorkers: 2,
				},
			},
		],
	},
});
