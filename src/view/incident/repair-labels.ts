import type { Repair } from '../../domain/incident/entry.ts';
import type { StatusLabel } from '../now/status-labels.ts';

/** The team's own three categories, in their order. */
export const repairCategories = [
	'detect',
	'diagnose',
	'fix',
] as const satisfies readonly Repair['category'][];

/** What each category is about. */
export const repairCategoryLabels = {
	detect: 'Detect',
	diagnose: 'Diagnose',
	fix: 'Fix',
} as const satisfies Record<Repair['category'], string>;

/** What asks for attention first. */
export const stateOrder: readonly Repair['state'][] = ['open', 'unreported', 'done', 'dropped'];

/** Where a promise stands, in word, sign and colour. */
export const repairStateLabels = {
	open: { text: 'Open', sign: 'triangle', tone: 'de' },
	done: { text: 'Done', sign: 'ring', tone: 'un' },
	dropped: { text: 'Dropped', sign: 'bars', tone: 'un' },
	unreported: { text: 'Never reported on', sign: 'dots', tone: 'un' },
} as const satisfies Record<Repair['state'], { text: string } & Pick<StatusLabel, 'sign' | 'tone'>>;
