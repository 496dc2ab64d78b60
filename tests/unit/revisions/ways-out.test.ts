import { expect, test } from 'vitest';
import { wayOutLine } from '../../../src/revisions/ways-out.ts';

const line = (way: string) =>
	`The pages of incidents are built without their record of edits: ${way}`;

test.for([
	['no_git', 'there is no git here. Install it.'],
	[
		'shallow',
		'this is a shallow clone. git fetch --unshallow gets the rest; in a workflow, check out with fetch-depth: 0.',
	],
	['partial', 'this repository does not hold all earlier texts. Clone it again, without --filter.'],
	[
		'refused',
		'git does not read a repository of another user. Where that user can be trusted, name it: git config --global --add safe.directory and its folder.',
	],
	['failed', 'git could not read its repository. git log and git fsck in its folder say why.'],
] as const)(
	'whoever builds a site without its record of edits is told the way out: %s',
	([why, way]) => {
		expect(wayOutLine(why)).toBe(line(way));
	},
);

test('nothing is said where the record is there, or content is kept without git', () => {
	expect([wayOutLine(undefined), wayOutLine('no_repository')]).toEqual([undefined, undefined]);
});
