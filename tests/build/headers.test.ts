import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/serve/static-server.ts';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { type HeaderRule, headerRules, headersAt } from '../support/header-rules.ts';
import { listSite } from '../support/read-site.ts';

let site: BuiltSite;
let rules: readonly HeaderRule[];
let paths: string[];

beforeAll(async () => {
	site = await buildSite();
	rules = headerRules(await site.read('_headers'));
	paths = (await listSite(site.folder, '')).filter((path) => path !== '_headers');
});
afterAll(() => site.remove());

const at = (path: string) => headersAt(rules, `/${path}`);

describe('the headers file', () => {
	test('comes with the site, as it was written', async () => {
		const written = await readFile('public/_headers', 'utf8');
		expect(await site.read('_headers')).toBe(written);
	});

	test('never gives a path two values of one header, which hosts would join', () => {
		const doubled = paths.filter((path) => [...at(path).values()].some((own) => own.length > 1));
		expect(paths.length).toBeGreaterThan(300);
		expect(doubled).toEqual([]);
	});

	test('says everywhere what a policy in a page cannot', () => {
		for (const path of paths) {
			expect(at(path).get('x-content-type-options')).toEqual(['nosniff']);
			expect(at(path).get('referrer-policy')).toEqual(['no-referrer']);
			expect(at(path).get('content-security-policy')).toEqual(["frame-ancestors 'none'"]);
		}
	});

	test('opens to pages elsewhere all that is for programs, and no page', () => {
		const isForPrograms = (path: string) =>
			/^api\/|(^|\/)(rss|atom)\.xml$|(^|\/)feed\.json$|\.ics$|\.atom$|^badge|^status\.txt$|^embed\.js$/.test(
				path,
			);
		const open = paths.filter((path) => at(path).has('access-control-allow-origin'));
		expect(open).toEqual(paths.filter(isForPrograms));
	});

	test('gives the same types as the preview', () => {
		for (const path of paths) {
			const [type] = at(path).get('content-type') ?? [];
			if (type !== undefined) expect(type, path).toBe(contentTypeOf(path));
		}
	});
});
