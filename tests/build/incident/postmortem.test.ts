import { describeVerb } from '../../support/describe-verb.ts';
import { stage } from '../../support/story.ts';
import { keys } from '../../support/terminal.ts';

const { enter, tab } = keys;

describeVerb({
	verb: 'postmortem',
	now: '2025-04-03T09:00:00Z',
	before: { '2025-04-01-search-answers-slowly.md': stage('search-slow/5-resolve') },
	dialogue: [
		['Which closed entry without a postmortem?', enter],
		['Summary: What happened, in a few sentences?', 'An index was lost twice.', tab, enter],
		['Impact: Who noticed what, and for how long?', tab, enter],
		['Root cause: Why did it happen?', 'A disk was full.', tab, enter],
		['Mitigation: What ended it?', tab, enter],
		['What was promised: What is going to be changed?', tab, enter],
		['Write ', enter],
	],
	options: ['search-answers', '--file', '-'],
	input: '## Summary\n\nAn index was lost twice.\n\n## Root cause\n\nA disk was full.\n',
	missing: [
		'<id> of the closed entry without a postmortem',
		'--file <path> (the whole postmortem; - for standard input)',
	],
	file: '2025-04-01-search-answers-slowly.md',
	text: stage('search-slow/6-postmortem'),
});
