import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type StaticServer } from '../../../src/serve/static-server.ts';

let room: string;
let atRoot: StaticServer;
let belowStatus: StaticServer;

beforeAll(async () => {
	room = await mkdtemp(join(tmpdir(), 'static-server-'));
	const site = join(room, 'site');
	await mkdir(join(site, 'history/2020'), { recursive: true });
	await mkdir(join(site, '.well-known'));
	const files = ['index.html', '404.html', 'history/2020/index.html', 'rss.xml', '../secret.txt'];
	for (const path of [...files, '.well-known/security.txt'])
		await writeFile(join(site, path), `This is ${path}.`);
	atRoot = await serve({ folder: site });
	belowStatus = await serve({ folder: site, base: '/status/' });
});
afterAll(async () => {
	await Promise.all([atRoot.close(), belowStatus.close()]);
	await rm(room, { recursive: true });
});

interface Answer {
	readonly status: number | undefined;
	readonly location: string | undefined;
	readonly type: string | undefined;
	readonly body: string;
}

/** What a server answers to a path, sent as it is: `fetch` would tidy it up before. */
function answer({ url }: StaticServer, path: string): Promise<Answer> {
	const { hostname, port } = new URL(url);
	return new Promise((answered, failed) => {
		request({ hostname, port, path }, (response) => {
			let body = '';
			response.on('data', (part: Buffer) => (body += part.toString()));
			response.on('end', () => {
				const { location, 'content-type': type } = response.headers;
				answered({ status: response.statusCode, location, type, body });
			});
		})
			.on('error', failed)
			.end();
	});
}

const missing = { status: 404, type: 'text/html; charset=utf-8', body: 'This is 404.html.' };

describe('the server of a built site', () => {
	test.each([
		['/', 'index.html'],
		['/rss.xml', 'rss.xml'],
		['/rss.xml?from=reader', 'rss.xml'],
		['/history/2020/', 'history/2020/index.html'],
		['/.well-known/security.txt', '.well-known/security.txt'],
	])('answers %s with %s', async (path, file) => {
		expect(await answer(atRoot, path)).toMatchObject({ status: 200, body: `This is ${file}.` });
	});

	test('gives feeds their own types, and text its encoding', async () => {
		expect((await answer(atRoot, '/rss.xml')).type).toBe('application/rss+xml; charset=utf-8');
		expect((await answer(atRoot, '/')).type).toBe('text/html; charset=utf-8');
	});

	test('adds the slash that was left out', async () => {
		const folder = { status: 301, location: '/history/2020/' };
		expect(await answer(atRoot, '/history/2020')).toMatchObject(folder);
		const base = { status: 301, location: '/status/' };
		expect(await answer(belowStatus, '/status')).toMatchObject(base);
		const below = { status: 301, location: '/status/history/2020/' };
		expect(await answer(belowStatus, '/status/history/2020')).toMatchObject(below);
	});

	test.each(['/nothing', '/history/', '/rss.xml/'])('misses %s', async (path) => {
		expect(await answer(atRoot, path)).toMatchObject(missing);
	});

	test('serves nothing outside the base path', async () => {
		expect(await answer(belowStatus, '/status/rss.xml')).toMatchObject({ status: 200 });
		expect(await answer(belowStatus, '/rss.xml')).toMatchObject(missing);
		expect(await answer(belowStatus, '/')).toMatchObject(missing);
	});

	test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%'])(
		'never leaves the site: %s',
		async (path) => {
			const { status, body } = await answer(atRoot, path);
			expect(status).not.toBe(200);
			expect(body).not.toContain('secret');
		},
	);
});
