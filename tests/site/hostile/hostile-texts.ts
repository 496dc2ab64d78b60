/** What text of a pull request may hold. */
export interface HostileText {
	readonly name: string;
	/** On one line, as long as every field takes it. */
	readonly text: string;
	/** What a reader must see of it where it is Markdown; all of it unless told. */
	readonly seen?: string;
}

/** Texts that the gate lets pass, and that could do harm in some format. */
export const hostileTexts: readonly HostileText[] = [
	{ name: 'the end of a CDATA section', text: 'Over ]]> under' },
	{ name: 'a script', text: 'Before </script><script>alert(1)</script> after', seen: 'after' },
	{
		name: 'the end of an element',
		text: 'Before </title></style></svg></entry> after',
		seen: 'after',
	},
	{ name: 'the end of an attribute', text: '" onload="alert(1)\' onload=\'alert(1)' },
	{ name: 'entities', text: 'A &amp;lt; &lt;b&gt; &#60; end', seen: 'A &lt; <b> < end' },
	{ name: 'a formula', text: "=cmd|' /C calc'!A0" },
	{ name: 'a formula with a plus', text: '+1+cmd|calc' },
	{ name: 'a formula with a minus', text: '-1+cmd|calc' },
	{ name: 'a formula with an at sign', text: '@SUM(1+1),2' },
	{ name: 'cells', text: 'A,"b";c|d' },
	{ name: 'the end of an event', text: String.raw`END:VEVENT\nBEGIN:VALARM\, end`, seen: 'VALARM' },
	{ name: 'a card', text: 'END:VCARD; BEGIN:VCARD; FN:Forged' },
	{ name: 'braces and quotes', text: '"},{"id":"forged","x":{"' },
	{ name: 'marks of Markdown', text: '**Bold** `code` _slanted_', seen: 'Bold code slanted' },
	{ name: 'mentions', text: '@everyone @channel <!here> <@U024BE7LH> end', seen: '@everyone' },
	{ name: 'another host', text: 'End [words](https://evil.example/?a="b"&c)', seen: 'End words' },
	{ name: 'emoji of many characters', text: '🧯 𝒳 👩‍👩‍👧 🏳️‍🌈 é' },
	...[0, 1, 2, 3].map((n) => ({
		name: `4-byte characters after ${n}, so that one lies across a fold`,
		text: 'x'.repeat(n) + '🧯'.repeat(60),
	})),
	{ name: 'a long word', text: 'X'.repeat(400) },
	{ name: 'letters written from right to left', text: 'אבג דהו end' },
];

/** Texts that the gate refuses, and the words by which it does. */
export const refusedTexts: readonly (HostileText & { readonly refusal: string })[] = [
	{ name: 'control characters', text: 'A\u0007b\u001b[31mc', refusal: '(U+0007)' },
	{ name: 'a NUL', text: 'A\u0000b', refusal: 'NUL byte' },
	{ name: 'marks that turn the direction', text: 'A\u202egnp.exe', refusal: '(U+202E)' },
	{ name: 'ends of lines that are none', text: 'A\u2028b', refusal: '(U+2028)' },
	{ name: 'a carriage return alone', text: '\r=1+1', refusal: 'carriage return' },
	{ name: 'tags that hide letters', text: 'A\u{E0041}b', refusal: '(U+E0041)' },
	{
		name: 'a picture that runs',
		text: 'Before <img src=x onerror=alert(1)> after',
		refusal: 'pictures are not shown',
	},
	{ name: 'a comment', text: 'Before <!-- hidden --> after', refusal: 'no page shows' },
	{ name: 'a link that runs', text: '[a](javascript:alert(1))', refusal: '“javascript:alert(1)”' },
	{ name: 'a link with data', text: '[a](data:text/html,b)', refusal: '“data:text/html,b”' },
];
