import fc from 'fast-check';

const word = fc.constantFrom(
	...[
		'Packages',
		'fail',
		'v2',
		'0.3',
		'Find-Module',
		'für',
		'発行',
		'não',
		'x86',
		'50%',
		'a&b',
		'"so"',
	],
);

const code = fc.constantFrom('`Get-It *a*`', '`` a`b ``', '`<name>`', '`~x~`', '`&amp;`');
const oddities = fc.constantFrom(
	...['0.3~8', '1~2', '\\*', '&amp;', '&lt;b&gt;', '&nbsp;', 'www.a.example', 'http://a.example/b'],
	...[
		'https://a.example/',
		'a_b_c',
		'2*3*4',
		'<https://a.example/>',
		'C:\\_x',
		'a@a.example',
		'!',
		'>',
	],
);

const inline: fc.Arbitrary<string> = fc.letrec<{ inline: string; line: string }>((tie) => ({
	inline: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		word,
		code,
		oddities,
		tie('line').map((text) => `*${text}*`),
		tie('line').map((text) => `__${text}__`),
		tie('line').map((text) => `~~${text}~~`),
		tie('line').map((text) => `~${text}~`),
		word.map((text) => `[${text}](https://a.example/)`),
		word.map((text) => `[${text}](/history/)`),
		word.map((text) => `[${text}](#updates)`),
		word.map((text) => `[${text}](http://a.example/)`),
	),
	line: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
})).line;

function indented(text: string, mark: string): string {
	return mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
}

const block: fc.Arbitrary<string> = fc.letrec<{ block: string; blocks: string }>((tie) => ({
	block: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		inline,
		inline.map((text) => `## ${text}`),
		fc.tuple(inline, inline).map(([a, b]) => `${a}  \n${b}`),
		fc.tuple(inline, inline).map(([a, b]) => `${a}\n${b}`),
		fc.constant('***'),
		fc.constant('```powershell\nGet-It | Test-It\n\n  <name> ~x~ &amp;\n```'),
		fc
			.array(tie('blocks'), { minLength: 1, maxLength: 3 })
			.map((items) => items.map((item) => indented(item, '- ')).join('\n')),
		fc
			.array(tie('blocks'), { minLength: 1, maxLength: 3 })
			.map((items) => items.map((item, i) => indented(item, `${i + 7}. `)).join('\n')),
		fc
			.array(inline, { minLength: 1, maxLength: 3 })
			.map((items) => items.map((item) => `- [x] ${item}`).join('\n')),
		tie('blocks').map((text) => text.replace(/^/gm, '> ')),
		fc
			.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 3 })
			.map((rows) =>
				['| A | B | C |', '|:-|-:|-|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n'),
			),
	),
	blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n')),
})).blocks;

/** Markdown as people write it, nested: every kind of block and mark, and signs that stand for themselves. */
export const writtenText: fc.Arbitrary<string> = block;

/** Signs of Markdown, HTML and addresses in any order. */
export const hostileText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			word,
			fc.constantFrom(
				...[
					'<',
					'>',
					'"',
					'&',
					'(',
					')',
					'[',
					']',
					'![',
					'`',
					'\n',
					'\n\n',
					'\\',
					' ',
					':',
					'#',
					'*',
					'_',
					'~',
				],
				...[
					'**',
					'~~',
					'- ',
					'1. ',
					'> ',
					'|',
					'|-|\n',
					'```',
					'    ',
					'<!--',
					'-->',
					'<img src=x>',
					'<b>',
				],
				...[
					'](',
					'https://a.example/',
					'http://',
					'www.',
					'javascript:',
					'[a]: b',
					'&amp;',
					'&#x41;',
					'  \n',
				],
			),
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''));
