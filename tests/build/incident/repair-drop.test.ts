import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter } = keys;

describeVerb({
	verb: 'repair drop',
	now: '2025-04-20T10:00:00Z',
	before: { '2025-04-01-search-answers-slowly.md': stage('search-slow/7-repair-add') },
	dialogue: [
		['Why is it given up?', 'Disks are watched by the provider now.', enter],
		['Write ', enter],
	],
	options: ['search-answers', 'alert', '--why', 'Disks are watched by the provider now.'],
	missing: [
		'<id> of the entry with an open repair',
		'<repair> (its id, the second word after the verb)',
		'--why "<sentence>"',
	],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/8-repair-drop'),
});
