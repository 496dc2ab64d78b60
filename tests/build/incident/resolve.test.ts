import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter, tab } = keys;
const thanks = ['Thank you for waiting.', tab, enter];

describeVerb({
	verb: 'resolve',
	now: '2025-04-01T10:58:00Z',
	before: { '2025-04-01-search-answers-slowly.md': stage('search-slow/2-update') },
	dialogue: [
		['When did impact end? (10m ago, 14:05, unknown)', '10m ago', enter],
		['What was the cause?', 'An index was lost.', enter],
		['What are readers told?', 'Searches are fast again.', enter, enter, ...thanks],
		['Write ', enter],
	],
	options: [
		...['2025-04-01-search-answers-slowly', '--ended', '10:48', '--cause', 'An index was lost.'],
		...['-m', 'Searches are fast again.\n\nThank you for waiting.'],
	],
	missing: [
		'<id> of the open incident',
		'--ended <time>|unknown',
		'--cause "<sentence>"|unknown',
		'--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
	],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/3-resolve'),
});
