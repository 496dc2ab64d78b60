import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter } = keys;

describeVerb({
	verb: 'repair add',
	now: '2025-04-03T10:00:00Z',
	before: { '2025-04-01-search-answers-slowly.md': stage('search-slow/6-postmortem') },
	dialogue: [
		['Which entry?', enter],
		['What is promised?', 'Alert on full disks', enter],
		['What does it help with?', enter],
		['Who does it?', 'Search team', enter],
		['By which UTC day? (2027-01-31; Enter names none)', '2025-04-30', enter],
		['Write ', enter],
	],
	options: [
		'search-answers',
		'Alert on full disks',
		'--category',
		'detect',
		'--owner',
		'Search team',
		'--due',
		'2025-04-30',
	],
	missing: [
		'<id> of the entry',
		'"<title>" (the second word after the verb, in quotes)',
		'--category detect|diagnose|fix',
		'--owner "<name>"',
	],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/7-repair-add'),
});
