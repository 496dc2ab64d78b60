import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { compile } from '../../../../src/compile/compile.ts';
import { readEntryText } from '../../../../src/compile/reading/read-document.ts';
import { parseIso } from '../../../../src/time/instant.ts';
import { diagnosticsWith } from './example-record.ts';

/** What is wrong with a text: the rule, and what it points at. */
function findings(workaround: string) {
	return (
		diagnosticsWith(stringify({ workaround }), {})
			// Long lines of the example are folded when it is written as YAML.
			.filter(({ rule }) => rule !== 'lines-stay-lines')
			.map(({ severity, rule, fragment }) => [severity, rule, fragment] as const)
	);
}

/** Names of rules, with the places in the lines of a file that they point at. */
function placesIn(lines: readonly string[]) {
	const head = ['---', 'title: Pages do not open', 'impact: minor'];
	const text = [...head, ...lines, '---', ''].join('\n');
	const { document } = readEntryText('2025-03-10-slow.md', text);
	const sources = {
		...{ site: undefined, components: undefined, objectives: undefined, explanations: undefined },
		...{ observations: [], files: 1, entries: document ? [document] : [], diagnostics: [] },
		ids: new Set(['2025-03-10-slow']),
	};
	return compile(sources, { now: parseIso('2030-01-01T00:00:00Z') })
		.diagnostics.filter(({ path }) => path[0] === 'workaround')
		.map(({ rule, position }) => `${rule} ${position.line}:${position.column}`);
}

describe('a text with something that no page shows', () => {
	test.for([
		['a comment', 'Wait. <!-- ask Mo -->', '<!-- ask Mo -->'],
		['a comment in a list', '- Wait.\n  <!-- ask Mo -->', '<!-- ask Mo -->'],
		['an address that no link uses', 'Wait.\n\n[//]: # (ask Mo)', '[//]: # (ask Mo)'],
		['a title of a link', '[a](https://a.test "ask Mo")', '[a](https://a.test "ask Mo")'],
		['a title of an address', '[a]\n\n[a]: https://a.test "Mo"', '[a]: https://a.test "Mo"'],
		['a note on code', '```sh ask Mo\nls\n```', '```sh ask Mo'],
	] as const)('is refused: %s', ([, text, fragment]) => {
		expect(findings(text)).toEqual([['error', 'nothing-hidden', fragment]]);
	});

	test('is refused where nothing is left of it', () => {
		expect(findings('<!-- ask Mo -->').map(([, rule]) => rule)).toEqual([
			'nothing-hidden',
			'text-has-words',
		]);
	});
});

describe('a text with a picture', () => {
	test.for([
		'<img width="1238" alt="Image" src="https://github.com/user-attachments/assets/x" />',
		'![Image](https://github.com/user-attachments/assets/x)',
		'![Image]\n\n[Image]: https://github.com/user-attachments/assets/x',
		'<picture><source src="https://a.test/x"></picture>',
		'See <svg onload=alert(1)> there',
	])('is refused: %s', (text) => {
		expect(findings(text)).toContainEqual(['error', 'no-pictures', expect.any(String)]);
	});

	test('may name the element in code', () => {
		expect(findings('Pages show `<img>` as text.')).toEqual([]);
	});
});

describe('a text with an invisible character', () => {
	test.for([
		'&#x202E;',
		'&#x200B;',
		'&#x2028;',
		'&#8203;',
		'&shy;',
		'&zwnj;&lrm;',
		'&#xAD;',
		'&NoBreak;',
	])('is refused where it is written %s', (entity) => {
		expect(findings(`Install${entity} it.`)).toEqual([
			['error', 'no-invisible-characters', /[^;]+;$/.exec(entity)?.[0]],
		]);
	});

	test('is refused where it stands in the address of a link', () => {
		expect(findings('[a](https://a.test/&#x202E;b)')).toEqual([
			['error', 'no-invisible-characters', '&#x202E;'],
		]);
	});

	test('may name the entity in code, and have spaces that do not break', () => {
		expect(findings('Type `&#x200B;` or 10&nbsp;MB.')).toEqual([]);
	});
});

describe('a text that cannot be shown', () => {
	test.for([
		['more levels than anybody writes', `${'* '.repeat(5_000)}a`],
		['quotations in quotations', `${'>'.repeat(20_000)} a`],
		['emphasis in emphasis', `${'**a *b '.repeat(500)}${'c* d**'.repeat(500)}`],
		['more characters than a notice has', 'Pages do not open. '.repeat(5_000)],
		['thousands of entities', '&amp;'.repeat(5_000)],
	] as const)('is refused: %s', ([, text]) => {
		expect(findings(text)).toEqual([['error', 'text-within-bounds', undefined]]);
	});

	test('is none with lists in lists and a rule', () => {
		const list = Array.from({ length: 8 }, (_, i) => `${'  '.repeat(i)}- level ${i}`).join('\n');
		expect(findings(`${list}\n\n${'* '.repeat(60)}\n\nEnd.`)).toEqual([]);
	});
});

describe('a text whose signs Markdown takes', () => {
	test('is warned of, each at its place', () => {
		expect(findings('Find-Module *Az* and *SQL*, and __init__')).toEqual(
			['*Az*', '*SQL*', '__init__'].map((part) => ['warning', 'signs-are-shown', part]),
		);
	});

	test.for([
		['Az*Core*Net fails', '*Core*'],
		['Run *-AzVM and Get-* again', '*-AzVM and Get-*'],
		['Copy it to C:\\_temp', 'C:\\'],
		['Copy it to \\\\server\\share', '\\\\'],
		['Edit $HOME\\.nuget', '\\'],
	] as const)('is warned of: %s', ([text, part]) => {
		expect(findings(text)).toEqual([['warning', 'signs-are-shown', part]]);
	});

	test.for([
		'It is *not* down, and **All** of it _works_ *again now*.',
		'Packages are *NOT* lost.',
		'Run `Find-Module *Az*`, and `C:\\_temp`.',
		'Escaped: \\*Az\\*, foo\\_bar, \\[x\\].',
		'Install 2 * 3 packages and Az.* too.',
	])('is none: %s', (text) => {
		expect(findings(text)).toEqual([]);
	});
});

describe('an address in a text', () => {
	test('may be a bare host, which is linked by https', () => {
		expect(findings('www.powershellgallery.com was down.')).toEqual([]);
	});

	test('is warned of where it is no link', () => {
		expect(findings('See http://www.powershellgallery.com/packages today')).toEqual([
			['warning', 'addresses-by-https', 'http://www.powershellgallery.com/packages'],
		]);
	});

	test.for([
		'//a.test',
		'a.test',
		'javascript:alert(1)',
		'data:x',
		'ftp://a.test',
		'https://',
		'#',
	])('is refused in a link to %s', (url) => {
		expect(findings(`[words](${url})`)).toEqual([['error', 'links-lead-somewhere', url]]);
	});
});

describe('a diagnostic about a text', () => {
	test('points at the place and not at the same signs in code before it', () => {
		expect(placesIn(['workaround: |', '  Write `<!-- a -->` for', '  a note. <!-- a -->'])).toEqual(
			['nothing-hidden 6:11'],
		);
	});

	test('points at a link once, where it is a link', () => {
		expect(placesIn(['workaround: |', '  `[a](javascript:b)` is', '  [a](javascript:b)'])).toEqual([
			'links-lead-somewhere 6:7',
		]);
	});

	test('points at the address that a link is named by', () => {
		expect(placesIn(['workaround: |', '  See [a] and [b][a].', '', '  [a]: ftp://a.test'])).toEqual(
			['links-lead-somewhere 7:8'],
		);
	});
});

describe('lines that YAML joins', () => {
	test.for([
		['a list after >', ['workaround: >', '  Either:', '  - wait', '  - retry'], '6:3'],
		['a list after >-', ['workaround: >-', '  - wait', '  - retry'], '6:3'],
		['a list in quotes', ['workaround: "Either', '  1. wait', '  2. retry"'], '5:3'],
		['a list without a sign', ['workaround: Either', '  * wait'], '5:3'],
		['a table after >', ['workaround: >', '  | a | b |', '  | - | - |'], '6:3'],
	] as const)('are warned of: %s', ([, lines, place]) => {
		expect(placesIn(lines)).toEqual([`lines-stay-lines ${place}`]);
	});

	test.for([
		['a list after |', ['workaround: |', '  Either:', '', '  - wait', '  - retry']],
		['paragraphs after >', ['workaround: >', '  Wait', '  for it.', '', '  Then retry.']],
		['lines that > keeps', ['workaround: >', '  Either:', '', '    - wait', '    - retry']],
		['the next field', ['workaround: Wait', 'notes:', '  - One note.', '  - Another note.']],
	] as const)('are none: %s', ([, lines]) => {
		expect(placesIn(lines)).toEqual([]);
	});
});
