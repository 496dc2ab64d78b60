import type { Unavailable } from './git.ts';

const waysOut: Readonly<Partial<Record<Unavailable, string>>> = {
	no_git: 'there is no git here. Install it.',
	shallow:
		'this is a shallow clone. git fetch --unshallow gets the rest; in a workflow, check out with fetch-depth: 0.',
	partial: 'this repository does not hold all earlier texts. Clone it again, without --filter.',
	refused:
		'git does not read a repository of another user. Where that user can be trusted, name it: git config --global --add safe.directory and its folder.',
	failed: 'git could not read its repository. git log and git fsck in its folder say why.',
};

/**
 * What whoever builds the site can do about a record of edits that is not available, as a line for the
 * console. `undefined` where it is, or where the content is kept without git, which may be meant.
 */
export function wayOutLine(unavailable: Unavailable | undefined): string | undefined {
	const way = unavailable && waysOut[unavailable];
	return way && `The pages of incidents are built without their record of edits: ${way}`;
}
