import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { addressFrom } from './src/build/address.ts';
import { embedScript } from './src/build/embed-script.ts';
import { isForSearch } from './src/build/is-for-search.ts';
import { watchContent } from './src/build/watch-content.ts';

const { env } = process;

export default defineConfig({
	...addressFrom(env),
	output: 'static',
	outDir: env.OUT_DIR ?? 'dist',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	// The formatter counts white space as JSX does, so the compiler must too.
	compressHTML: 'jsx',
	prerenderConflictBehavior: 'error',
	markdown: { syntaxHighlight: false },
	vite: {
		// The policy lets no code through that stands in a page.
		build: { assetsInlineLimit: 0 },
		environments: {
			client: {
				build: { rolldownOptions: { output: { entryFileNames: 'scripts/page.[hash].js' } } },
			},
		},
	},
	devToolbar: { enabled: false },
	server: { host: '127.0.0.1', port: 4321 },
	integrations: [
		embedScript(),
		sitemap({ filter: isForSearch }),
		watchContent([env.INCIDENTS_DIR ?? 'incidents', env.DATA_DIR ?? 'src/data']),
	],
});
