import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { down, enter, space, tab } = keys;

describeVerb({
	verb: 'new',
	now: '2025-04-01T10:00:20Z',
	dialogue: [
		['What do users notice? (title)', 'Search answers slowly', enter],
		['Which components are concerned?', down, space, enter],
		['How is it: Search?', down, down, enter],
		['How much do users suffer?', enter],
		['When did it begin?', '20m ago', enter],
		['What are readers told?', 'Searching takes up to a minute.', tab, enter],
		['When does the next word come?', '30m', enter],
		['Write ', enter],
	],
	options: [
		...['Search answers slowly', '-c', 'search:degraded_performance', '-i', 'minor'],
		...['-b', '20m ago', '-m', 'Searching takes up to a minute.', '-n', '30m'],
	],
	missing: [
		'"<title>" (the first word after the verb, in quotes)',
		'--component <id>:major_outage|partial_outage|degraded_performance (again for each)',
		'--impact none|minor|major|critical',
		'--began <time>',
		'--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
	],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/1-new'),
});
