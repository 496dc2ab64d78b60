import type { LostData, Repair, Update } from '../../domain/incident/entry.ts';
import type { Progress } from '../../domain/incident/progress.ts';
import type { RelatedEntry } from '../../domain/record/record-index.ts';
import type { Impact } from '../../schema/entry-parts.ts';
import { fieldLabel } from '../../schema/field-lookup.ts';
import { DAY } from '../../time/instant.ts';
import { isExact, type UncertainTime } from '../../time/uncertain-time.ts';
import { clockLabels, type StatusLabel } from '../now/status-labels.ts';
import { countText } from '../text/list-text.ts';
import { dayText, instantText, monthText } from '../text/time-text.ts';

/** The progress of an entry, beside its title. */
export const progressLabels = {
	...clockLabels,
	open: 'Open',
	resolved: 'Over',
	retracted: 'Retracted',
	ahead: 'Planned',
	completed: 'Completed',
	cancelled: 'Cancelled',
	news: 'Announcement',
} as const satisfies Record<Progress, string>;

/** The status that an update states. */
export const updateStatusLabels = {
	investigating: 'Investigating',
	identified: 'Identified',
	monitoring: 'Monitoring',
	resolved: 'Resolved',
	scheduled: 'Scheduled',
	in_progress: 'In progress',
	verifying: 'Verifying',
	completed: 'Completed',
	cancelled: 'Cancelled',
	informational: 'For information',
} as const satisfies Record<Update['status'], string>;

/** The effect on users. */
export const impactLabels = {
	none: 'None',
	minor: 'Minor',
	major: 'Major',
	critical: 'Critical',
} as const satisfies Record<Impact, string>;

/** The categories of repair items, in the order of the page. */
export const repairCategoryLabels = {
	detect: 'Detect',
	diagnose: 'Diagnose',
	fix: 'Fix',
} as const satisfies Record<Repair['category'], string>;

/** These categories alone. */
export const repairCategories = Object.keys(repairCategoryLabels) as Repair['category'][];

/** The state of a repair item: text, sign and colour. Those that need attention come first. */
export const repairStateLabels = {
	open: { text: 'Open', sign: 'triangle', tone: 'degraded' },
	unreported: { text: 'Never reported on', sign: 'dots', tone: 'unknown' },
	done: { text: 'Done', sign: 'ring', tone: 'unknown' },
	dropped: { text: 'Dropped', sign: 'bars', tone: 'unknown' },
} as const satisfies Record<Repair['state'], { text: string } & Pick<StatusLabel, 'sign' | 'tone'>>;

/** How much of the lost data was recovered. */
export const recoveryLabels = {
	none: 'None',
	partial: 'In part',
	full: 'All',
} as const satisfies Record<LostData['recovered'], string>;

/** `18 September 2020 to 7 October 2020, 20 days`: whole days count whole, both ends included. */
export function dataLossSpanText({ from, to }: LostData): string {
	if (to === 'unknown') return `from ${endText(from)}; until when is not known`;
	const [start, end] = [endText(from), endText(to)];
	const span = start === end ? start : `${start} to ${end}`;
	if (from.precision !== 'day' || to.precision !== 'day') return span;
	return `${span}, ${countText(Math.round((to.latest - from.earliest) / DAY), 'day')}`;
}

function endText(time: UncertainTime): string {
	if (isExact(time)) return instantText(time.earliest);
	return time.precision === 'month'
		? monthText(time.earliest, time.zone)
		: dayText(time.earliest, time.zone);
}

/** The relation of another entry to the one on the page. */
export const relationLabels = {
	caused_by: 'Caused by',
	causes: 'Led to',
	same_cause: 'Same cause',
	follows: 'Follows',
	followed_by: 'Followed by',
	see_also: 'See also',
} as const satisfies Record<RelatedEntry['as'], string>;

/** What a correction changed: a field of the file by its label, or an update by its instant. */
export function correctedText(of: string): string {
	if (/^\d{4}-/.test(of)) return `The update of ${of.replace('T', ', ').replace('Z', ' UTC')}`;
	return fieldLabel(of);
}
