import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A request as it arrived: `POST /git/refs`, and what it held. */
export interface Recorded {
	readonly request: string;
	readonly body?: unknown;
}

/** An answer of its own for some request: a status, and what is said with it. */
export type Answer = readonly [status: number, body?: object];

interface Item {
	[key: string]: unknown;
	number: number;
}

/**
 * As much of GitHub’s REST API as the workflows ask, for one repository, on this machine alone. It
 * records every request, keeps what is written, and refuses a request that it does not know.
 */
export class GitHubServer {
	readonly requests: Recorded[] = [];
	/** Answers that go before the usual ones, by `METHOD /path` without its query. */
	readonly answers = new Map<string, Answer>();
	readonly refs = new Map<string, string>();
	readonly objects = new Map<string, Record<string, unknown>>();
	readonly pulls: Item[] = [];
	readonly issues: Item[] = [];
	readonly labels: Item[] = [];
	readonly comments: (Item & { id: number; body: string })[] = [];
	readonly headers: NodeJS.Dict<string | string[]>[] = [];
	/** What each account may do here, by its name; who is not named may write. */
	readonly permissions = new Map<string, string>();
	base = '';
	#server: Server | undefined;

	/** Begins with a commit that is checked out. */
	async open(commit: string): Promise<void> {
		this.objects.set(commit, { sha: commit, message: 'x', tree: { sha: 'tree-0' }, parents: [] });
		this.#server = createServer((request, response) => {
			void (async () => {
				const { method = '', url = '' } = request;
				const path = url.replace('/repos/octo-org/status', '');
				const body = method === 'GET' ? undefined : ((await json(request)) as Item);
				this.headers.push(request.headers);
				this.requests.push({ request: `${method} ${path}`, ...(body && { body }) });
				const [status, answer] = this.#answer(method, path.split('?')[0] ?? '', body);
				const page = Array.isArray(answer) ? pageOf(answer, path) : answer;
				response.writeHead(status, { 'content-type': 'application/json' });
				response.end(page && JSON.stringify(page));
			})();
		});
		await new Promise<void>((ready) => this.#server?.listen(0, '127.0.0.1', ready));
		this.base = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
	}

	close(): Promise<unknown> {
		this.#server?.closeAllConnections();
		return new Promise((closed) => this.#server?.close(closed));
	}

	/** What was asked since the last call. */
	taken(): Recorded[] {
		return this.requests.splice(0);
	}

	#answer(method: string, path: string, body: Item | undefined): Answer {
		const own = this.answers.get(`${method} ${path}`);
		if (own) return own;
		const [, kind = '', ...rest] = path.split('/');
		if (kind === 'git') return this.#git(method, rest, body);
		if (kind === 'pulls') return this.#items(this.pulls, method, rest, body);
		if (kind === 'issues' && rest.includes('comments')) return this.#comment(method, rest, body);
		if (kind === 'issues') return this.#items(this.issues, method, rest, body);
		if (kind === 'labels') return this.#items(this.labels, method, rest, body);
		if (kind === 'collaborators')
			return [200, { permission: this.permissions.get(rest[0] ?? '') ?? 'write' }];
		if (kind === 'actions') return [204];
		return [500, { message: `Nothing is known of ${method} ${path}` }];
	}

	#git(method: string, [what = '', ...rest]: string[], body: object = {}): Answer {
		const { ref, sha: to, tree, parents } = body as Readonly<Record<string, unknown>>;
		const name = rest.join('/');
		if (what === 'ref') {
			const sha = this.refs.get(name);
			return sha ? [200, { object: { sha } }] : [404, { message: 'Not Found' }];
		}
		if (what === 'refs') {
			const branch = method === 'POST' ? String(ref).replace('refs/', '') : name;
			this.refs.set(branch, String(to));
			return [method === 'POST' ? 201 : 200, { ref: branch, object: { sha: to } }];
		}
		if (method === 'GET') {
			const found = this.objects.get(name);
			return found ? [200, found] : [404, { message: 'Not Found' }];
		}
		const sha = createHash('sha1').update(JSON.stringify(body)).digest('hex');
		const before = (parents as string[] | undefined)?.map((one) => ({ sha: one }));
		this.objects.set(sha, { ...body, sha, tree: { sha: tree }, parents: before });
		return [201, { sha }];
	}

	#items(list: Item[], method: string, [number]: string[], body: Item | undefined): Answer {
		if (method === 'GET') return [200, list];
		const found = list.find((one) => one.number === Number(number));
		if (method === 'PATCH' && found) return [200, Object.assign(found, body)];
		const next = 12 + list.length;
		const page = list === this.pulls ? 'pull' : 'issues';
		const made: Item = {
			state: 'open',
			merged_at: null,
			user: { type: 'Bot' },
			html_url: `https://github.com/octo-org/status/${page}/${next}`,
			...body,
			number: next,
		};
		list.push(made);
		return [201, made];
	}

	#comment(method: string, [issue, id]: string[], body: Item | undefined): Answer {
		if (method === 'GET')
			return [200, this.comments.filter(({ number }) => number === Number(issue))];
		const text = String(body?.['body']);
		const found = this.comments.find((one) => one.id === Number(id));
		if (method === 'PATCH' && found) return [200, Object.assign(found, { body: text })];
		const made = { id: 100 + this.comments.length, number: Number(issue), body: text };
		this.comments.push({ ...made, user: { type: 'Bot' } });
		return [201, made];
	}
}

/** The part of a list that is asked for, as GitHub gives it. */
function pageOf(items: unknown[], path: string): unknown[] {
	const query = new URLSearchParams(path.split('?')[1]);
	const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)];
	return items.slice((page - 1) * size, page * size);
}
