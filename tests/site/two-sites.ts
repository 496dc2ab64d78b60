import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { contentTypeOf } from '../../src/serve/static-server.ts';
import { headerRules, headersAt } from '../support/header-rules.ts';

/** The site on a host that reads `_headers`, and a site of somebody else that shows how it is. */
export interface TwoSites {
	/** The address of the status site. */
	readonly status: string;
	/** The address of the other site's page. */
	readonly elsewhere: string;
	/** How often `status.json` was asked for. */
	readonly asked: () => number;
	/** What the other site's page holds, in its body; `STATUS` stands for the address of the status site. */
	readonly shows: (html: string) => void;
	/** What becomes of `status.json`; `undefined`: the connection breaks. */
	readonly answers: (edit: ((text: string) => string) | undefined) => void;
}

/** `test` with two sites of different origins. */
export const test = base.extend<{ sites: TwoSites }>({
	sites: async ({}, use) => {
		let edit: ((text: string) => string) | undefined = (text) => text;
		let html = '';
		let asked = 0;
		const status = createServer((request, response) => {
			const path = (request.url ?? '/').slice(1);
			const isStatus = path === 'api/v1/status.json';
			if (isStatus) asked += 1;
			if (isStatus && !edit) response.destroy();
			else void answer(path, isStatus && edit ? edit : (text) => text, response);
		});
		const address = await listen(status);
		const elsewhere = createServer((_, response) => {
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
			response.end(`<!doctype html><title>Elsewhere</title>${html.replaceAll('STATUS', address)}`);
		});
		await use({
			...{ status: address, elsewhere: await listen(elsewhere), asked: () => asked },
			shows: (text) => (html = text),
			answers: (next) => (edit = next),
		});
		for (const server of [status, elsewhere]) await close(server);
	},
});

/** Answers as a host of static files that gives each path the headers which `_headers` has for it. */
async function answer(path: string, edit: (text: string) => string, response: ServerResponse) {
	const folder = process.env['SITE_FOLDER'] ?? '';
	const rules = headerRules(await readFile(join(folder, '_headers'), 'utf8'));
	const headers = Object.fromEntries(headersAt(rules, `/${path}`));
	const text = await readFile(join(folder, path), 'utf8').catch(() => undefined);
	response.writeHead(text === undefined ? 404 : 200, {
		'content-type': contentTypeOf(path),
		...headers,
	});
	response.end(edit(text ?? ''));
}

async function listen(server: Server): Promise<string> {
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function close(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((closed) => server.close(() => closed()));
}
