import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

type Scheme = 'day' | 'night';

/** The tokens outside any `@media`, or those with what `@media (prefers-contrast: more)` changes. */
function tokens(isMore: boolean): Map<string, string> {
	const [plain = '', ...media] = css.split('@media');
	const more = media.find((part) => part.includes('prefers-contrast: more')) ?? '';
	const declared = (text: string) =>
		[...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
			([, name = '', value = '']) => [name, value] as const,
		);
	return new Map([...declared(plain), ...(isMore ? declared(more) : [])]);
}

/** The colour behind a token, as `#rrggbb`. */
function colorOf(name: string, scheme: Scheme, all: ReadonlyMap<string, string>): string {
	const value = all.get(name) ?? '';
	const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
	if (other !== undefined) return colorOf(other, scheme, all);
	const [, day, night] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value) ?? [];
	const color = scheme === 'day' ? day : night;
	if (color === undefined) throw new Error(`${name} is no colour: “${value}”.`);
	return color;
}

/** Relative luminance, from WCAG 2.2. */
function luminance(color: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((i) => Number.parseInt(color.slice(i, i + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

const texts = ['text', 'text-muted', 'degraded', 'operational', 'partial', 'major', 'maintenance'];
const marks = ['line', 'focus', 'mark-degraded', 'mark-partial', 'mark-major', 'mark-maintenance'];
const surfaces = ['surface', 'well'];

describe('contrast', () => {
	test('of black on white is 21', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	});

	describe.each([
		['day', false],
		['night', false],
		['day', true],
		['night', true],
	] as const)('by %s, more contrast wanted: %s', (scheme, isMore) => {
		const all = tokens(isMore);
		const between = (front: string, back: string) =>
			contrast(colorOf(`--color-${front}`, scheme, all), colorOf(`--color-${back}`, scheme, all));

		test.each(texts)('text in %s holds 7:1 on every surface', (text) => {
			for (const surface of surfaces) expect(between(text, surface)).toBeGreaterThanOrEqual(7);
		});

		test.each(marks)('marks and lines in %s hold 3:1 on the surface', (mark) => {
			expect(between(mark, 'surface')).toBeGreaterThanOrEqual(3);
		});
	});

	test('is checked for every colour that carries meaning', () => {
		const named = [...tokens(false).keys()]
			.filter((name) => name.startsWith('--color-'))
			.map((name) => name.slice('--color-'.length));
		expect(named.toSorted()).toEqual([...texts, ...marks, ...surfaces, 'hairline'].toSorted());
	});
});
