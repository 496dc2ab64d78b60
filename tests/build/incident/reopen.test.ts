import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { down, enter, space, tab } = keys;

describeVerb({
	verb: 'reopen',
	now: '2025-04-01T12:00:00Z',
	before: { '2025-04-01-search-answers-slowly.md': stage('search-slow/3-resolve') },
	dialogue: [
		['Which resolved incident?', enter],
		['Which components are concerned now?', down, space, enter],
		['How is it: Search?', down, down, enter],
		['When did it begin again? (20m ago, 14:05, about 14:00)', 'about 11:40', enter],
		['What are readers told?', 'Searching is slow again.', tab, enter],
		['When does the next word come?', enter],
		['Write ', enter],
	],
	options: [
		...['search', '-c', 'search:degraded', '-b', '11:40 ~15m'],
		...['-m', 'Searching is slow again.', '-n', 'none'],
	],
	missing: [
		'<id> of the resolved incident',
		'--component <id>:major_outage|partial_outage|degraded_performance (again for each)',
		'--began <time>',
		'--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
	],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/4-reopen'),
});
