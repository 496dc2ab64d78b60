import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { down, enter, tab } = keys;

describeVerb({
	verb: 'correct',
	now: '2025-04-21T10:00:00Z',
	before: { '2025-04-01-search-answers-slowly.md': stage('search-slow/8-repair-done') },
	dialogue: [
		['Which entry?', enter],
		['What is corrected?', down, down, down, enter],
		['What does it say from now on?', '2025-04-01 12:50', enter],
		[
			'What had it said, and why does it change?',
			'The end had been given as 12:45 UTC.',
			tab,
			enter,
		],
		['Write ', enter],
	],
	options: [
		'search-answers',
		'--of',
		'mitigated',
		'--value',
		'2025-04-01T12:50Z',
		'--note',
		'The end had been given as 12:45 UTC.',
	],
	missing: [
		'<id> of the entry',
		'--of <field, or the instant of an update>',
		'--value <text> (or --value-file <path>)',
		'--note "what it had said, and why it changes"',
	],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/9-correct'),
});
