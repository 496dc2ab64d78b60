import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter, tab } = keys;

describeVerb({
	verb: 'maintenance start',
	now: '2025-04-01T11:05:00Z',
	before: { '2025-04-01-move-of-the-sign-in-service.md': stage('sign-in-move/1-announce') },
	dialogue: [
		['When did the work begin?', enter],
		['What are readers told?', 'The move has begun.', tab, enter],
		['Write ', enter],
	],
	options: ['sign-in', '--from', 'now', '-m', 'The move has begun.'],
	missing: [
		'<id> of the open maintenance',
		'--from <time>',
		'--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
	],
	file: '2025-04-01-move-of-the-sign-in-service.md',
	text: stage('sign-in-move/2-start'),
});
