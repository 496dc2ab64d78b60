import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter } = keys;

describeVerb({
	verb: 'retract',
	now: '2025-04-01T10:15:00Z',
	before: { '2025-04-01-search-answers-slowly.md': stage('search-slow/1-new') },
	dialogue: [
		['Which entry that stands?', enter],
		['Why was it none?', 'A probe was misread; searching was as fast as ever.', enter],
		['Write ', enter],
	],
	options: ['search-answers', '--why', 'A probe was misread; searching was as fast as ever.'],
	missing: ['<id> of the entry that stands', '--why "<sentence>"'],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/2-retract'),
});
