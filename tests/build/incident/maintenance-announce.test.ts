import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { down, enter, space, tab } = keys;

describeVerb({
	verb: 'maintenance announce',
	now: '2025-04-01T09:50:00Z',
	dialogue: [
		['What is going to be done? (title)', 'Move of the sign-in service', enter],
		['Which components are concerned?', down, down, space, enter],
		['How is it: Sign-in?', enter],
		['How much do users suffer?', down, enter],
		['When does the window begin? (tomorrow 02:00)', '11:00', enter],
		['When does the window end? (04:00, for 2h, unknown)', 'for 1h', enter],
		['What are readers told?', 'Signing in will fail for a few minutes.', tab, enter],
		['Write ', enter],
	],
	options: [
		'Move of the sign-in service',
		'-c',
		'sign-in:under',
		'-i',
		'minor',
		'--from',
		'11:00',
		'--to',
		'12:00',
		'-m',
		'Signing in will fail for a few minutes.',
	],
	missing: [
		'"<title>" (the first word after the verb, in quotes)',
		'--component <id>:under_maintenance|major_outage|partial_outage|degraded_performance (again for each)',
		'--impact none|minor|major|critical',
		'--from <time>',
		'--to <time>',
		'--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
	],
	file: '2025-04-01-move-of-the-sign-in-service.md',
	text: stage('sign-in-move/1-announce'),
});
