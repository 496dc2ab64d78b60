import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { APIRoute, GetStaticPathsItem } from 'astro';
import { vi } from 'vitest';
import { addressFrom } from '../../src/build/address.ts';
import { type BuildRequest, layOutRequest } from './build-site.ts';

const pages = resolve(import.meta.dirname, '../../src/pages');

/** The files of a site that are no pages, by path: feeds, calendars, badges, all that is for programs. */
export type Documents = ReadonlyMap<string, string>;

/** A module of src/pages that makes documents. */
interface Endpoint {
	readonly GET: APIRoute;
	readonly getStaticPaths?: () => readonly GetStaticPathsItem[];
}

/**
 * Makes the documents of a site as a build does, from the same modules, without Astro and without the
 * pages: in a tenth of the time. tests/build/documents.test.ts sees that a build makes the same.
 * @param only how the paths of the modules begin that are wanted, such as `api/v2/`
 */
export async function renderDocuments(request: BuildRequest = {}, only = ''): Promise<Documents> {
	await using content = await layOutRequest(request);
	const { site, base } = addressFrom(content.env);
	const env = { ...content.env, SITE: site, BASE_URL: base };
	for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
	vi.stubEnv('DEV', false);
	forgetContent();
	try {
		const names = await readdir(pages, { recursive: true });
		const files = names.map((name) => name.split(sep).join('/'));
		const routes = files.filter((file) => file.endsWith('.ts') && file.startsWith(only));
		const made: (readonly [string, string])[] = [];
		for (const route of routes) made.push(...(await renderRoute(route)));
		return new Map(made.toSorted(([a], [b]) => (a < b ? -1 : 1)));
	} finally {
		vi.unstubAllEnvs();
		forgetContent();
	}
}

/** Modules keep the record of a process, and the address of its site. */
function forgetContent(): void {
	vi.resetModules();
	for (const symbol of Object.getOwnPropertySymbols(globalThis))
		if (Symbol.keyFor(symbol)?.startsWith('gallery-status.'))
			Reflect.deleteProperty(globalThis, symbol);
}

/** The documents of one module, such as `components/[id]/rss.xml.ts`. */
async function renderRoute(file: string): Promise<(readonly [path: string, text: string])[]> {
	const { GET, getStaticPaths } = (await import(join(pages, file))) as Endpoint;
	const items = getStaticPaths?.() ?? [{ params: {} }];
	return Promise.all(
		items.map(async ({ params, props = {} }) => {
			const path = file
				.replace(/\.ts$/, '')
				.replaceAll(/\[(?:\.\.\.)?(\w+)\]\/?/g, (part, name: string) =>
					part.replace(/\[.*\]/, params[name] ?? '').replace(/^\/$/, ''),
				);
			const response = await GET({ params, props } as unknown as Parameters<APIRoute>[0]);
			return [path, await response.text()] as const;
		}),
	);
}
