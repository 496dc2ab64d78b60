import { describe, expect, test } from 'vitest';
import { fitSummary } from '../../../src/github/summary/summary.ts';

const note = /\n\n\*\*This is cut off here: GitHub shows no more than 1 MiB\. [^\n]*\n$/;

describe('a summary', () => {
	test('that fits is written as it is', () => {
		expect(fitSummary('## Files\n\n- One')).toEqual({ text: '## Files\n\n- One\n', isWhole: true });
	});

	test('that fills the limit to the byte is whole, and one byte more is cut', () => {
		const full = 'é'.repeat(512 * 1024 - 1) + '.';
		expect(Buffer.byteLength(fitSummary(full).text)).toBe(1024 * 1024);
		expect(fitSummary(full).isWhole).toBe(true);
		expect(fitSummary(`${full}.`).isWhole).toBe(false);
	});

	test('that is too long keeps whole lines, says that it is cut, and is short enough', () => {
		const lines = Array.from({ length: 400 }, (_, i) => `- Größe ${i}`);
		const { text, isWhole } = fitSummary(lines.join('\n'), 2000);
		expect(isWhole).toBe(false);
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2000);
		expect(text).toMatch(note);
		const kept = text.replace(note, '').split('\n');
		expect(kept).toEqual(lines.slice(0, kept.length));
		expect(kept.length).toBeGreaterThan(90);
	});

	test('that is cut where lines are folded closes the fold before it says so', () => {
		const line = '- A figure moves\n';
		const start = '### Figures\n\n<details><summary>900 lines</summary>\n\n';
		const folded = fitSummary(start + line.repeat(900), 2000).text;
		expect(folded).toMatch(/- A figure moves\n\n<\/details>\n\n\*\*This is cut off/);
		const closed = fitSummary(`${start}${line}\n</details>\n\n${line.repeat(900)}`, 2000).text;
		expect(closed.match(/<\/details>/g)).toHaveLength(1);
	});

	test('that is cut in a block of code closes the block', () => {
		const report = '````text\n' + 'began: ``` is not a time\n'.repeat(900);
		expect(fitSummary(report, 2000).text).toMatch(/ is not a time\n````\n\n\*\*This is cut off/);
	});
});
