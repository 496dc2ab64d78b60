import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { account, anyStory } from './arbitrary-story.ts';

const heads = ['certain', 'possible'] as const;

describe('burnDownOf', () => {
	test('begins with the budget, never rises, and ends with what is left', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const { errorBudget } = account(story);
				if (!errorBudget) return;
				for (const head of heads) {
					const points = errorBudget.burnDown.lines[head].flat();
					expect(points[0]?.left).toBe(errorBudget.budget);
					expect(points.at(-1)?.left).toBe(errorBudget.left[head]);
					for (const [i, point] of points.entries()) {
						const before = points[i - 1];
						if (!before) continue;
						expect(point.left <= before.left).toBe(true);
						expect(point.at >= before.at).toBe(true);
					}
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('draws a line where something was seen and leaves the rest out', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const { errorBudget, window } = account(story);
				if (!errorBudget || !window) return;
				const { lines, gaps } = errorBudget.burnDown;
				const drawn = lines.certain.map((line) => ({
					start: line[0]?.at ?? 0,
					end: line.at(-1)?.at ?? 0,
				}));
				const parts = [...drawn, ...gaps].sort((a, b) => a.start - b.start);
				expect(parts[0]?.start).toBe(window.start);
				expect(parts.at(-1)?.end).toBe(window.end);
				for (const [i, part] of parts.slice(1).entries()) expect(part.start).toBe(parts[i]?.end);
			}),
			{ numRuns: 200 },
		);
	});

	test('says of the last day with a loss what is left', () => {
		fc.assert(
			fc.property(anyStory(), (story) => {
				const { errorBudget } = account(story);
				if (!errorBudget) return;
				const { days } = errorBudget.burnDown;
				const isLost = errorBudget.spent.possible > 0n;
				expect(days.length > 0).toBe(isLost);
				if (isLost) expect(days.at(-1)?.left).toEqual(errorBudget.left);
				const nothing = { certain: errorBudget.budget, possible: errorBudget.budget };
				for (const [i, { left }] of days.entries())
					expect(left).not.toEqual(days[i - 1]?.left ?? nothing);
			}),
			{ numRuns: 200 },
		);
	});
});
