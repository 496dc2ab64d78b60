import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { down, enter, space, tab } = keys;

describeVerb({
	verb: 'update',
	now: '2025-04-01T10:25:00Z',
	before: { '2025-04-01-search-answers-slowly.md': stage('search-slow/1-new') },
	dialogue: [
		['Where do things stand?', down, enter],
		['Which components have changed? (Enter: none)', down, space, enter],
		['How is it: Search?', down, down, enter],
		['What are readers told?', 'An index is being *rebuilt*.', tab, enter],
		['When does the next word come?', '11:00', enter],
		['Write ', enter],
	],
	options: [
		...['search-answers', '-s', 'identified', '-c', 'search:partial'],
		...['-m', 'An index is being *rebuilt*.', '-n', '11:00'],
	],
	missing: [
		'<id> of the open entry',
		'--status investigating|identified|monitoring',
		'--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
	],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/2-update'),
});
