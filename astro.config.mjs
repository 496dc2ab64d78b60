import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { addressOf } from './src/build/address.ts';
import { watchContent } from './src/dev/watch-content.ts';

const { env } = process;
const dataDir = env.DATA_DIR ?? 'src/data';
const incidentsDir = env.INCIDENTS_DIR ?? 'incidents';

const { site, base } = addressOf(env.SITE_URL ?? writtenAddress(), env.BASE_PATH);

export default defineConfig({
	site,
	base,
	output: 'static',
	outDir: env.OUT_DIR ?? 'dist',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	// The lossless mode: Astro's default joins words that stand on two lines.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	server: { host: '127.0.0.1', port: 4321 },
	integrations: [sitemap(), watchContent([incidentsDir, dataDir])],
});

/** The address in site.yaml. Where that file is broken the gate says so, with its line; not here. */
function writtenAddress() {
	try {
		return new URL(parse(readFileSync(join(dataDir, 'site.yaml'), 'utf8')).address).href;
	} catch {
		return 'http://localhost:4321/';
	}
}
