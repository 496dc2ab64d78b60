/** Where GitHub answers, and as whom it is asked. */
interface ApiAccess {
	/** Such as `https://api.github.com`, without a slash at its end. */
	readonly base: string;
	/** `owner/name`. */
	readonly repository: string;
	readonly token: string;
}

/** The part of GitHub’s REST API that belongs to one repository. Paths begin below it. */
export interface GitHubApi {
	/** The answer as it was parsed; a refusal is thrown as a `RefusedRequest`. */
	ask(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<unknown>;
	/** `undefined` where there is nothing of that name. */
	find(path: string): Promise<unknown>;
	/** A whole list, however many pages it has; `path` may already hold a query. */
	all(path: string): Promise<unknown[]>;
}

/** GitHub has answered that it will not. */
export class RefusedRequest extends Error {
	/** The status of the answer, such as 403. */
	readonly status: number;

	constructor(status: number, request: string, reason: string) {
		super(`${request}: ${status}${reason && ` ${reason}`}`);
		this.status = status;
	}
}

/** Milliseconds after which a request that is not answered has failed. */
const patience = 30_000;
/** As many items as GitHub puts on a page. */
const pageSize = 100;

/** Opens the API of a repository. */
export function openApi({ base, repository, token }: ApiAccess): GitHubApi {
	const headers = {
		accept: 'application/vnd.github+json',
		authorization: `Bearer ${token}`,
		'user-agent': 'gallery-status',
		'x-github-api-version': '2022-11-28',
	};
	const ask: GitHubApi['ask'] = async (method, path, body) => {
		const answer = fetch(`${base}/repos/${repository}${path}`, {
			method,
			headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
			...(body && { body: JSON.stringify(body) }),
			signal: AbortSignal.timeout(patience),
		});
		const response = await answer.catch((error: unknown) => {
			throw new Error(`${method} ${path}: no answer (${reasonOf(error)})`, { cause: error });
		});
		const text = await response.text();
		if (response.ok) return text === '' ? undefined : (JSON.parse(text) as unknown);
		throw new RefusedRequest(response.status, `${method} ${path}`, reasonIn(text));
	};
	return {
		ask,
		find: (path) =>
			ask('GET', path).catch((error: unknown) => {
				if (error instanceof RefusedRequest && error.status === 404) return undefined;
				throw error;
			}),
		async all(path) {
			const items: unknown[] = [];
			for (let page = 1; ; page++) {
				const query = `${path.includes('?') ? '&' : '?'}per_page=${pageSize}&page=${page}`;
				const more = (await ask('GET', path + query)) as unknown[];
				items.push(...more);
				if (more.length < pageSize) return items;
			}
		},
	};
}

/** Why there was no answer: what lies below “fetch failed” says more than that. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const below = error.cause instanceof Error ? error.cause : error;
	return below.message || below.name;
}

/** What GitHub says beside the status; a proxy may answer in HTML, which says nothing. */
function reasonIn(text: string): string {
	try {
		const { message } = JSON.parse(text) as { message?: unknown };
		return typeof message === 'string' ? message : '';
	} catch {
		return '';
	}
}

/** What a workflow puts into the environment of a step that asks GitHub. */
interface ApiEnvironment {
	readonly GITHUB_API_URL?: string | undefined;
	readonly GITHUB_REPOSITORY?: string | undefined;
	readonly GITHUB_TOKEN?: string | undefined;
}

/** Where and as whom GitHub is asked. What is missing is named, all of it, in the error. */
export function accessFrom(env: ApiEnvironment): ApiAccess {
	const { GITHUB_API_URL: base, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
	if (base && repository && /^[\w.-]+\/[\w.-]+$/.test(repository) && token)
		return { base: base.replace(/\/$/, ''), repository, token };
	throw new Error(
		'GITHUB_API_URL, GITHUB_REPOSITORY and GITHUB_TOKEN say where and as whom GitHub is asked. ' +
			'A workflow sets the first two; a step adds GITHUB_TOKEN: ${{ github.token }}.',
	);
}
