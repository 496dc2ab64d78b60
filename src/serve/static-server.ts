import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { contentTypeOf } from './content-type.ts';
import { findFile } from './find-file.ts';

/** A running server of one folder. */
export interface StaticServer {
	/** The address of the site's home page, with the base path and a slash at the end. */
	readonly url: string;
	/** Stops at once, open connections included. */
	close(): Promise<void>;
}

/** What to serve, and where. */
export interface ServeOptions {
	/** The folder of the built site. */
	readonly folder: string;
	/** The path that the site was built for, with a slash at both ends; `/` unless told. */
	readonly base?: string;
	/** 0, the default, takes a free port. */
	readonly port?: number;
}

/** Serves a built site on the loopback address as a plain host of static files would. */
export async function serve({ folder, base = '/', port = 0 }: ServeOptions): Promise<StaticServer> {
	const root = resolve(folder);
	const server = createServer((request, response) => {
		const path = (request.url ?? '/').replace(/[?#].*$/, '');
		answer(root, base, path, response).catch(() => response.destroy());
	});
	await listen(server, port);
	const { port: taken } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${taken}${base}`, close: () => close(server) };
}

async function answer(root: string, base: string, path: string, response: ServerResponse) {
	const found = await findFile(root, base, path);
	if (found.status === 301) {
		response.writeHead(301, { location: found.location }).end();
		return;
	}
	const body = await readFile(found.file).catch(() => undefined);
	const type = body === undefined ? 'text/plain' : contentTypeOf(found.file);
	// Node itself leaves the body out of the answer to HEAD.
	response
		.writeHead(found.status, { 'content-type': type, 'cache-control': 'no-cache' })
		.end(body ?? 'Not found.\n');
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((listening, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', listening);
	});
}

function close(server: Server): Promise<void> {
	return new Promise((closed) => {
		server.close(() => closed());
		server.closeAllConnections();
	});
}
