import { AxeBuilder } from '@axe-core/playwright';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright/test';

/** All rules of these levels, and the practices that axe itself recommends. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Text must hold 7:1, which is level AAA. */
export const contrast = ['color-contrast', 'color-contrast-enhanced'];

/** What axe finds, each as one line: the rule, where, and how to mend it. All rules unless told. */
export async function accessFaults(page: Page, rules: readonly string[] = []): Promise<string[]> {
	const which: RunOptions =
		rules.length > 0
			? { runOnly: { type: 'rule', values: [...rules] } }
			: {
					runOnly: { type: 'tag', values: everything },
					rules: Object.fromEntries(contrast.map((rule) => [rule, { enabled: true }])),
				};
	const axe = new AxeBuilder({ page }).options({ ...which, resultTypes: ['violations'] });
	// Pages hold no frames; without this, a second page would be opened to put their results together.
	const { violations } = await axe.setLegacyMode().analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
		),
	);
}
