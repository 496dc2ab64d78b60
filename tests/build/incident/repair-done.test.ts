import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter } = keys;

describeVerb({
	verb: 'repair done',
	now: '2025-04-20T10:00:00Z',
	before: { '2025-04-01-search-answers-slowly.md': stage('search-slow/7-repair-add') },
	dialogue: [
		['When was it done? (2027-01-20, yesterday 14:05)', '2025-04-18', enter],
		[
			'Where can anybody see that? (https://…)',
			'https://github.com/example/gallery/pull/12',
			enter,
		],
		['Write ', enter],
	],
	options: [
		'search-answers',
		'alert',
		'--done',
		'2025-04-18',
		'--evidence',
		'https://github.com/example/gallery/pull/12',
	],
	missing: [
		'<id> of the entry with an open repair',
		'<repair> (its id, the second word after the verb)',
		'--done <time>',
		'--evidence <address>',
	],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/8-repair-done'),
});
