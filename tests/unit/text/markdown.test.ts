import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/text/markdown.ts';
import { plainText } from '../../../src/text/plain-text.ts';

const html = (text: string) => markdown(text, '/').trim();

describe('markdown', () => {
	test('makes paragraphs, emphasis and code', () => {
		expect(html('It is **down**. Run `Test-It`.')).toBe(
			'<p>It is <strong>down</strong>. Run <code>Test-It</code>.</p>',
		);
	});

	test.for([
		['a script', '<script>alert(1)</script>'],
		['a script in a paragraph', 'Some <script>alert(1)</script> words'],
		['a frame', '<iframe src="https://evil.example"></iframe>'],
		['a handler', '<b onclick="alert(1)">words</b>'],
		['a picture with a handler', '<img src=x onerror=alert(1)>'],
		['a style', '<style>* { display: none }</style>'],
		['a comment', '<!-- hidden -->'],
		['a tag that never ends', '<svg/onload=alert(1)//'],
	] as const)('makes no element of %s', ([, hostile]) => {
		expect(html(hostile)).not.toMatch(/<(script|iframe|img|style|svg|b\b|!)/i);
	});

	test('shows HTML as it was typed, and the words among it', () => {
		expect(html('Run Save-Module <name> **now**')).toBe(
			'<p>Run Save-Module &lt;name> <strong>now</strong></p>',
		);
		expect(html('<b>Not</b> down')).toBe('<p>&lt;b>Not&lt;/b> down</p>');
	});

	test('shows a line that begins with HTML as a paragraph, words and all', () => {
		expect(html('<div>Down</div> since ten')).toBe('<p>&lt;div>Down&lt;/div> since ten</p>');
		expect(html('> <div>Down</div>')).toContain('<p>&lt;div>Down&lt;/div></p>');
	});

	test('hides a comment, and shows what stands beside it', () => {
		expect(html('<!-- hidden -->')).toBe('');
		expect(html('<!-- hidden --> Seen')).toBe('<p>Seen</p>');
	});

	test('shows a comment that never ends, which would hide the rest', () => {
		expect(html('<!-- Seen')).toBe('<p>&lt;!-- Seen</p>');
	});

	test.for([
		['a script', '[words](javascript:alert(1))'],
		['a script in capitals', '[words](JaVaScRiPt:alert(1))'],
		['a script behind white space', '[words](<  javascript:alert(1)>)'],
		['a script behind an entity', '[words](javascript&colon;alert(1))'],
		['data', '[words](data:text/html,<script>alert(1)</script>)'],
		['another host without a scheme', '[words](//evil.example/)'],
		['plain http', '[words](http://evil.example/)'],
		['a relative place', '[words](evil)'],
		['a link by reference', '[words][1]\n\n[1]: javascript:alert(1)'],
		['an address in angle brackets', '<javascript:alert(1)>'],
	] as const)('takes the target from a link to %s', ([, hostile]) => {
		expect(html(hostile)).not.toMatch(/href="(?!#)(?!https:)/i);
		expect(html(hostile)).not.toMatch(/href="[^"]*evil/i);
	});

	test('keeps a backslash from leading to another host', () => {
		expect(html('[words](/\\evil.example/)')).toBe('<p>words</p>');
	});

	test('shows a picture as its description', () => {
		expect(html('![The status page](https://evil.example/x.png)')).toBe('<p>The status page</p>');
	});

	test('puts headings below those of the page', () => {
		expect(html('# One\n\n## Two\n\n### Three')).toBe('<h3>One</h3>\n<h3>Two</h3>\n<h4>Three</h4>');
	});

	test('counts links of the site from its base', () => {
		expect(markdown('[7 October](/incidents/x/)', '/status/')).toContain(
			'<a href="/status/incidents/x/">',
		);
	});

	test('counts links of the site from its whole address in a feed', () => {
		expect(markdown('[7 October](/incidents/x/)', 'https://status.example/')).toContain(
			'<a href="https://status.example/incidents/x/">',
		);
	});

	test('leaves links by https, by mail and within the page', () => {
		expect(html('[a](https://a.example/?b=1&c=2)')).toContain(
			'href="https://a.example/?b=1&amp;c=2"',
		);
		expect(html('[a](mailto:a@a.example)')).toContain('href="mailto:a@a.example"');
		expect(html('[a](#postmortem)')).toContain('href="#postmortem"');
	});

	test('keeps a single tilde, and strikes through between two', () => {
		expect(html('Versions 0.3~8 and 1~2 fail.')).toBe('<p>Versions 0.3~8 and 1~2 fail.</p>');
		expect(html('~~All~~ fail.')).toBe('<p><del>All</del> fail.</p>');
	});

	test('links a bare host by https, and a bare address by http not at all', () => {
		expect(html('www.a.example/b is down')).toBe(
			'<p><a href="https://www.a.example/b">www.a.example/b</a> is down</p>',
		);
		expect(html('See http://a.example/b')).toBe('<p>See http://a.example/b</p>');
	});

	test('makes no link without an address', () => {
		for (const url of ['http://a.example', 'javascript:x', '', 'a', '#', 'https://', 'mailto:'])
			expect(html(`[words](${url})`)).toBe('<p>words</p>');
	});

	test('shows the boxes of a list of tasks as characters', () => {
		expect(html('- [x] done\n- [ ] to do')).toBe('<ul>\n<li>☑ done</li>\n<li>☐ to do</li>\n</ul>');
	});

	test('aligns no column, since the policy of pages allows no styles in elements', () => {
		expect(html('|a|\n|-:|\n|1|')).not.toMatch(/style|align/);
	});

	test('puts a table into a box that scrolls by keyboard, and in feeds into none', () => {
		const table = '|a|\n|-|\n|1|';
		expect(html(table)).toContain(
			'<div class="table-box" role="group" aria-label="Table" tabindex="0"><table>',
		);
		expect(markdown(table, '/', { tables: 'bare' })).toMatch(/^<table>/);
	});

	test('shows cells beyond the last column, and fills a row that is too short', () => {
		expect(html('|a|b|\n|-|-|\n|1|2|3|\n|4|').match(/<td>.?<\/td>/g)).toEqual([
			...['<td>1</td>', '<td>2</td>', '<td>3</td>', '<td>4</td>', '<td></td>'],
		]);
	});

	test('shows what is nested too deeply as it was typed', () => {
		expect(html(`${'>'.repeat(5_000)} deep`)).toMatch(/^<p>(&gt;|>)+ deep<\/p>$/);
		expect(html(`${'* '.repeat(5_000)}a`)).toMatch(/^<p>[* ]+a<\/p>$/);
	});

	test('leaves footnotes as text, for two texts of a page would share their ids', () => {
		expect(html('Slow.[^1]\n\n[^1]: A note.')).not.toContain('id=');
	});

	test('takes a line of dashes for a rule, and not for front matter', () => {
		expect(html('---\ntitle: x\n---\n\nText')).toContain('title: x');
	});

	test('escapes what looks like markup in code', () => {
		expect(html('`<script>`')).toBe('<p><code>&lt;script></code></p>');
	});

	test('makes of no text at all a tag that can run or fetch', () => {
		const bits = fc.constantFrom(
			...['<', '>', '"', "'", '&', '(', ')', '[', ']', '!', '`', '\n', '\\', '/', ' ', ':', '#'],
			...['script', 'javascript:', 'data:', 'img', 'src=', 'onerror=', 'href=', '//evil', 'svg'],
		);
		fc.assert(
			fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
				const made = html(parts.join(''));
				expect(made).not.toMatch(/<(script|img|svg|iframe|style|object|form)/i);
				expect(made).not.toMatch(/<[a-z0-9]+[^>]*\s(on\w+|src|style)=/i);
				expect(made).not.toMatch(/<[a-z0-9]+[^>]*\shref="\s*(javascript|data|vbscript):/i);
				expect(made).not.toMatch(/<[a-z0-9]+[^>]*\shref="\/\//i);
			}),
		);
	});
});

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
	['boxes to tick', '- [x] done\n- [ ] to do', '- ☑ done\n- ☐ to do'],
	['a single tilde', 'Versions 0.3~8 and 1~2', 'Versions 0.3~8 and 1~2'],
	['a bare host', 'www.a.example is down', 'www.a.example is down'],
	['a link without words', '[](https://a.example/)', 'https://a.example/'],
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
