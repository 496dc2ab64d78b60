import type { ApiAccess } from './github-api.ts';

/** What a workflow puts into the environment of a step that asks GitHub. */
export interface ApiEnvironment {
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
