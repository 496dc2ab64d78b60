import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import serveStatic from 'serve-static';

/** A running server of one folder. */
export interface StaticServer {
	/** The address of the site's home page, with the base path and a slash at the end. */
	readonly url: string;
	/** Stops at once, open connections included. */
	close(): Promise<void>;
}

/** What to serve, and where. */
interface ServeOptions {
	/** The folder of the built site. */
	readonly folder: string;
	/** The path that the site was built for, with a slash at both ends; `/` where it is left out. */
	readonly base?: string;
	/** 0, the default, takes a free port. */
	readonly port?: number;
}

/**
 * Serves a built site on the loopback address as a plain host of static files would: a folder without
 * its slash leads on to the one with it, and what is not there, or not below the base, gets the site's
 * own page for that.
 */
export async function serve({ folder, base = '/', port = 0 }: ServeOptions): Promise<StaticServer> {
	const root = resolve(folder);
	const files = serveStatic(root, {
		dotfiles: 'allow',
		setHeaders: (response, path) => {
			response.setHeader('content-type', contentTypeOf(path));
			response.setHeader('cache-control', 'no-cache');
		},
	});
	const server = createServer((request: Request, response) => {
		const path = request.url ?? '/';
		if (path === base.slice(0, -1)) return void response.writeHead(301, { location: base }).end();
		if (!path.startsWith(base)) return void notFound(root, response);
		// The address that a redirect begins with; files lie below the base.
		request.originalUrl = path;
		request.url = path.slice(base.length - 1);
		files(request, response, () => void notFound(root, response));
	});
	await listen(server, port);
	const { port: taken } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${taken}${base}`, close: () => close(server) };
}

type Request = IncomingMessage & { originalUrl?: string };

async function notFound(root: string, response: ServerResponse): Promise<void> {
	const page = await readFile(join(root, '404.html')).catch(() => 'Not found.\n');
	response.writeHead(404, { 'content-type': contentTypeOf('404.html') }).end(page);
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

/** The type of files that are known by their whole name: their endings say less. */
const byName: Readonly<Record<string, string>> = {
	'atom.xml': 'application/atom+xml; charset=utf-8',
	'feed.json': 'application/feed+json; charset=utf-8',
	'rss.xml': 'application/rss+xml; charset=utf-8',
};

/** The type that a host of static files gives each kind of file the site has. */
const byEnding: Readonly<Record<string, string>> = {
	'.atom': 'application/atom+xml; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ics': 'text/calendar; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
};

/** The `Content-Type` of a file, by its name, else by its name's ending. */
export function contentTypeOf(file: string): string {
	return byName[basename(file)] ?? byEnding[extname(file)] ?? 'application/octet-stream';
}
