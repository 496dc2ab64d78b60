import { defineConfig } from 'playwright/test';

// Both are set by support/site-setup.ts, before any worker reads this file.
const { SITE_UNDER_TEST, BROWSER_PATH } = process.env;

export default defineConfig({
	testDir: 'site',
	testMatch: '**/*.test.ts',
	outputDir: '../test-results',
	globalSetup: './support/site-setup.ts',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	reporter: 'line',
	use: {
		browserName: 'chromium',
		...(SITE_UNDER_TEST === undefined ? {} : { baseURL: SITE_UNDER_TEST }),
		launchOptions: {
			...(BROWSER_PATH === undefined ? {} : { executablePath: BROWSER_PATH }),
			// The sandbox does not start as root, nor in many containers; the pages are our own.
			chromiumSandbox: false,
			args: ['--disable-gpu', '--no-first-run', '--disable-background-networking'],
		},
	},
});
