import { type ComponentStatus, worst } from '../../../schema/component-schema.ts';
import { type Impact, impactSchema } from '../../../schema/entry-parts.ts';
import type { Field } from '../form.ts';
import { choiceField } from './choice-field.ts';

/** What the worst status among the components suggests; people decide. */
const suggested: Readonly<Record<ComponentStatus, Impact>> = {
	operational: 'none',
	under_maintenance: 'none',
	degraded_performance: 'minor',
	partial_outage: 'major',
	major_outage: 'major',
};

const hints: Readonly<Record<Impact, string>> = {
	none: 'users notice nothing',
	minor: 'slow, or a few are concerned',
	major: 'something does not work for many',
	critical: 'nothing works, or data is at risk',
};

/** How much users suffer; the cursor begins on what the components suggest. */
export function impactField(
	given: string | undefined,
	statuses: readonly ComponentStatus[],
): Field<Impact> {
	return choiceField({
		flag: '--impact none|minor|major|critical',
		given,
		question: 'How much do users suffer?',
		choices: impactSchema.options.map((value) => ({ value, hint: hints[value] })),
		usual: suggested[worst(statuses)],
	});
}
