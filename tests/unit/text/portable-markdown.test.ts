import { describe, expect, test } from 'vitest';
import { portableMarkdown } from '../../../src/text/portable-markdown.ts';

describe('portableMarkdown', () => {
	test('leaves ordinary Markdown as it was written', () => {
		const text = '## Cause\n\n*One* of [two](https://a.example/ "t").\n\n* a\n+ b\n\n~~c~~ `~d~`';
		expect(portableMarkdown(text)).toBe(text);
	});

	test('escapes single tildes, between which others would strike text through', () => {
		expect(portableMarkdown('Versions 0.3~8 and 1~2')).toBe('Versions 0.3\\~8 and 1\\~2');
	});

	test('leaves comments and unused addresses out', () => {
		expect(portableMarkdown('Down. <!-- ask Mo --> Since ten.')).toBe('Down.  Since ten.');
		expect(portableMarkdown('Down.\n\n[//]: # (ask Mo)')).toBe('Down.\n\n');
	});

	test('keeps the addresses that links are named by', () => {
		const text = 'See [a].\n\n[a]: https://a.example/';
		expect(portableMarkdown(text)).toBe(text);
	});

	test('gives the description of a picture', () => {
		expect(portableMarkdown('See ![a chart](https://a.example/x.png).')).toBe('See a chart.');
	});
});
