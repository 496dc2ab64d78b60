import { expect, test } from 'vitest';
import { unavailableText } from '../../../../src/view/revisions/revision-lines.ts';

test('why there is no record of edits is a sentence for readers', () => {
	const sentences = Object.values(unavailableText).map((sentence) =>
		sentence.replace('The record of edits is not available in this build: ', ''),
	);
	expect(sentences).toEqual([
		'it was made where there is no git.',
		'its content lies in no git repository.',
		'it was made from a shallow clone, which holds only the latest of them.',
		'it was made from a repository that does not hold all earlier texts.',
		'git does not read its repository, which belongs to another user.',
		'git could not read its repository.',
	]);
});
