import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter, tab } = keys;

describeVerb({
	verb: 'maintenance extend',
	now: '2025-04-01T11:50:00Z',
	before: { '2025-04-01-move-of-the-sign-in-service.md': stage('sign-in-move/2-start') },
	dialogue: [
		['When does the window end now? (in 2h, 04:00)', 'in 55m', enter],
		['What are readers told?', 'Copying takes longer than it did in the trial.', tab, enter],
		['Write ', enter],
	],
	options: ['sign-in', '--to', '12:45', '-m', 'Copying takes longer than it did in the trial.'],
	missing: [
		'<id> of the open maintenance',
		'--to <time>',
		'--message "what readers are told" (or --message-file <path>, or --message - for standard input)',
	],
	file: '2025-04-01-move-of-the-sign-in-service.md',
	text: stage('sign-in-move/3-extend'),
});
