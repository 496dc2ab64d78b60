import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter, tab } = keys;

describeVerb({
	verb: 'maintenance cancel',
	now: '2025-04-01T10:30:00Z',
	before: { '2025-04-01-move-of-the-sign-in-service.md': stage('sign-in-move/1-announce') },
	dialogue: [
		['What are readers told?', 'The move is put off; signing in is left alone today.', tab, enter],
		['Write ', enter],
	],
	options: ['sign-in', '-m', 'The move is put off; signing in is left alone today.'],
	missing: [
		'<id> of the open maintenance',
		'--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
	],
	file: '2025-04-01-move-of-the-sign-in-service.md',
	text: stage('sign-in-move/2-cancel'),
});
