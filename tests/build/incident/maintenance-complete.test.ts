import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter, tab } = keys;

describeVerb({
	verb: 'maintenance complete',
	now: '2025-04-01T12:40:00Z',
	before: { '2025-04-01-move-of-the-sign-in-service.md': stage('sign-in-move/3-extend') },
	dialogue: [
		['When did the work end?', '10m ago', enter],
		['What are readers told?', 'Signing in works from its new place.', tab, enter],
		['Write ', enter],
	],
	options: ['sign-in', '--to', '12:30', '-m', 'Signing in works from its new place.'],
	missing: [
		'<id> of the open maintenance',
		'--to <time>',
		'--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
	],
	file: '2025-04-01-move-of-the-sign-in-service.md',
	text: stage('sign-in-move/4-complete'),
});
