import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { BadgeState } from '../../../src/badges/badge-state.ts';
import { badgeColours, badgeJson, badgeSvg, labelColour } from '../../../src/badges/badge.ts';
import { statusLabels } from '../../../src/view/now/status-labels.ts';

const failing = { text: 'failing', tone: 'major-outage' } as const;
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });

/** The root of a picture, as a parser made by others reads it; throws where it is not well-formed. */
function pictureOf(name: string, state: BadgeState = failing) {
	const text = badgeSvg({ name, state });
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- Strict only so; what is to replace it is another package.
	return (parser.parse(text, true) as { svg: Record<string, unknown> }).svg;
}

describe('badgeSvg', () => {
	test.for(Object.values(statusLabels))('tells a screen reader “$was”', ({ was, tone }) => {
		expect(pictureOf('Search', { text: was, tone })).toMatchObject({
			role: 'img',
			'aria-label': `Search: ${was}`,
			title: `Search: ${was}`,
		});
	});

	test.each([
		['a tag', '</title><script>alert(1)</script>'],
		['quotes', '" onload="alert(1)'],
		['the end of a section', ']]> & &amp;'],
		['controls', 'a\u0000\u001B\uFFFEb'],
		['half a character', 'a\uD800'],
		['text turned round', 'a\u202Eb'],
		['emoji', '🔎🧑‍🚀'],
		['a very long name', 'x'.repeat(10_000)],
		['another script', '検索とダウンロード'],
	])('is whole and harmless with %s in a name', (_, name) => {
		const text = badgeSvg({ name, state: failing });
		expect(pictureOf(name)['title']).toMatch(/: failing$/);
		expect(text).not.toMatch(/<script|onload="alert|\u202E/);
		expect(text.length).toBeLessThan(3000);
	});
});

describe('badgeJson', () => {
	test('has the fields that shields.io reads', () => {
		expect(badgeJson({ name: 'Search', state: failing })).toEqual({
			schemaVersion: 1,
			label: 'Search',
			message: 'failing',
			color: '#99110f',
			labelColor: '#1b1e23',
			isError: true,
			cacheSeconds: 300,
		});
	});

	test('lets others repaint only what works', () => {
		expect(
			badgeJson({ name: 'Search', state: { text: 'working', tone: 'operational' } }).isError,
		).toBe(false);
		expect(badgeJson({ name: 'Search', state: { text: 'unknown', tone: 'unknown' } }).isError).toBe(
			true,
		);
	});
});

describe('the colours', () => {
	test('are those of the page by day', () => {
		const tokens = readFileSync('src/styles/tokens.css', 'utf8');
		for (const colour of [...Object.values(badgeColours), labelColour])
			expect(tokens).toContain(`light-dark(${colour},`);
	});

	test.for([...Object.values(badgeColours), labelColour])('%s holds 7:1 under white', (colour) => {
		expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(7);
	});
});

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
		const part = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
