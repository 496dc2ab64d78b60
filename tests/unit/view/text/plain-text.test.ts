import { describe, expect, test } from 'vitest';
import { plainText } from '../../../../src/view/text/markdown.ts';

const root = 'https://status.example/base/';

/** What is written, and what is read where no HTML is shown. */
const table = [
	[
		'marks',
		'# Head\n\nSome *fine*, **bold** and ~~struck~~ words.',
		'Head\n\nSome fine, bold and struck words.',
	],
	['code, which may look like a tag', 'Run `a <b> && c`.', 'Run a <b> && c.'],
	['a block of code', '```powershell\nGet-It\n\nTest-It\n```', 'Get-It\n\nTest-It'],
	['a list', '- one\n- two\n  1. three\n  2. four', '- one\n- two\n  1. three\n  2. four'],
	['a list that begins elsewhere', '7. seven\n8. eight', '7. seven\n8. eight'],
	['a quotation', '> one\n>\n> two', '> one\n> \n> two'],
	['a table', '|a|b|\n|-|-|\n|1|2|', 'a | b\n1 | 2'],
	['lines', 'one  \ntwo\nthree', 'one\ntwo\nthree'],
	['a link', '[words](https://a.example/)', 'words (https://a.example/)'],
	['a link named elsewhere', '[words][1]\n\n[1]: https://a.example/', 'words (https://a.example/)'],
	['a link that is its own words', '<https://a.example/>', 'https://a.example/'],
	['a link within the site', '[words](/history/)', 'words (https://status.example/base/history/)'],
	['a link within the page', '[words](#updates)', 'words'],
	['an address to write to', '<mail@a.example>', 'mail@a.example'],
	['a link that runs', '[words](javascript:alert(1))', 'words'],
	['a link with data', '[words](data:text/html,x)', 'words'],
	['a picture', '![a chart](https://a.example/x.png)', 'a chart'],
	['HTML', 'a <b>b</b> <!-- c -->\n\n<p>d</p> e', 'a <b>b</b> \n\n<p>d</p> e'],
	['entities', 'a &amp; b &lt;c&gt;', 'a & b <c>'],
	['a line between', 'a\n\n---\n\nb', 'a\n\nb'],
	['nothing', '', ''],
] as const;

describe('plain text of Markdown', () => {
	test.for(table)('tells %s', ([, markdown, text]) => {
		expect(plainText(markdown, root)).toBe(text);
	});

	test('keeps emoji and marks of direction whole', () => {
		expect(plainText('👩‍👩‍👧 \u202eabc\u202c', root)).toBe('👩‍👩‍👧 \u202eabc\u202c');
	});
});
