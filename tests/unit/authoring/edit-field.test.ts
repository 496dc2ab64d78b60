import { expect, test } from 'vitest';
import {
	addKey,
	appendItem,
	removeField,
	setField,
	setValue,
} from '../../../src/authoring/splice/edit-field.ts';

const file = (yaml: string) => `---\n${yaml}\n---\n\n  A body \t\nwithout a last line break`;
const item = { id: 'search', status: 'major_outage' };

test.each([
	[
		'in brackets, with a comment',
		'components: [a, b] # why',
		'components: [a, b, { id: search, status: major_outage }] # why',
	],
	[
		'with maps in brackets',
		'components:\n    - {id: a}  # one\n    # two\nbegan: x',
		'components:\n    - {id: a}  # one\n    - { id: search, status: major_outage }\n    # two\nbegan: x',
	],
	[
		'with maps in lines',
		'components:\n- id: "a"\n  status: x\nbegan: x',
		'components:\n- id: "a"\n  status: x\n- id: search\n  status: major_outage\nbegan: x',
	],
	[
		'that is empty',
		'components: []\nbegan: x',
		'components: [{ id: search, status: major_outage }]\nbegan: x',
	],
	[
		'over several lines',
		'components: [\n  a, # one\n  b, # two\n]',
		'components: [\n  a, # one\n  b, { id: search, status: major_outage }, # two\n]',
	],
	[
		'that is not there',
		'title: x\nbegan: x',
		'title: x\ncomponents:\n  - { id: search, status: major_outage }\nbegan: x',
	],
])('an item is added to a list %s', (_style, before, after) => {
	expect(appendItem(file(before), 'components', item)).toBe(file(after));
});

test('an update is added in the lines and line ends of the file', () => {
	const before = file("updates:\n  - at: '1'\n    message: |+\n      One.\n\nsources: [x]");
	const after = file(
		"updates:\n  - at: '1'\n    message: |+\n      One.\n\n  - at: x\n    message: |2\n        Deep: # no\n\n      flat\nsources: [x]",
	);
	const crlf = (text: string) => text.replaceAll('\n', '\r\n');
	const update = { at: 'x', message: '  Deep: # no\n\nflat' };
	expect(appendItem(before, 'updates', update)).toBe(after);
	expect(appendItem(crlf(before), 'updates', update)).toBe(crlf(after));
});

test('a key is added at the end of a map, in its style', () => {
	expect(addKey(file('components:\n  - { id: a }'), ['components', 0], 'to', 'x')).toBe(
		file('components:\n  - { id: a, to: x }'),
	);
	expect(addKey(file('components:\n  - id: a # b\n'), ['components', 0], 'to', 'x')).toBe(
		file('components:\n  - id: a # b\n    to: x\n'),
	);
});

test('a field is set where it stands, or put in its place among the others', () => {
	expect(setField(file('began: "x" # why\nupdates: []'), 'began', 'y')).toBe(
		file('began: y # why\nupdates: []'),
	);
	expect(setField(file('# first\nbegan: x\n\n# words\nupdates: []'), 'mitigated', 'y')).toBe(
		file('# first\nbegan: x\nmitigated: y\n\n# words\nupdates: []'),
	);
	expect(setField(file('cause:\nupdates: []'), 'cause', 'y')).toBe(file('cause: y\nupdates: []'));
});

test.each([
	['Plain words', 'Plain words'],
	['Time: late', "'Time: late'"],
	['yes', 'yes'],
	['true', "'true'"],
	['- no list', "'- no list'"],
	['Build #1', "'Build #1'"],
	['12', "'12'"],
])('the text “%s” is quoted only where YAML needs it', (text, written) => {
	expect(setField(file('title: x'), 'title', text)).toBe(file(`title: ${written}`));
});

test('a text of several lines is replaced as a block', () => {
	expect(
		setValue(
			file('updates:\n  - message: |\n      Old.\n    at: x'),
			['updates', 0, 'message'],
			'A\nB',
		),
	).toBe(file('updates:\n  - message: |\n      A\n      B\n    at: x'));
});

test('a field is taken away with all its lines, and nothing else', () => {
	expect(removeField(file('began: x\nmitigated:\n  y\n# left\nupdates: []'), 'mitigated')).toBe(
		file('began: x\n# left\nupdates: []'),
	);
	expect(removeField(file('began: x'), 'mitigated')).toBe(file('began: x'));
});
