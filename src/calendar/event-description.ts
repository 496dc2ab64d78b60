import type { Maintenance } from '../domain/incident/entry.ts';
import { latestUpdate } from '../domain/incident/updates.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { windowText } from '../view/incident/entry-facts.ts';
import { updateStatusLabels } from '../view/incident/entry-labels.ts';
import { componentsOf } from '../view/incident/entry-text.ts';
import { statusLabels } from '../view/now/status-labels.ts';
import { capital, inSentence, listText } from '../view/text/list-text.ts';
import { plainText } from '../view/text/markdown.ts';
import { instantText } from '../view/text/time-text.ts';
import { cancellationOf } from './maintenance-event.ts';

/** What an event needs to know beside the work itself. */
export type CalendarContext = Pick<SiteRecord, 'site' | 'components'>;

/**
 * What a reader of a calendar wants to know: when exactly, what it does to what, and the latest update; as
 * plain text. Nothing in it moves with the clock. `root` is the whole address of the site.
 */
export function eventDescription(
	work: Maintenance,
	context: CalendarContext,
	root: string,
): string {
	const { scheduled, actual, scope, retracted } = work;
	const { at, status, message } = latestUpdate(work);
	const facts = [
		context.site.demonstration,
		retracted && `Retracted: ${retracted.why}`,
		`Planned: ${windowText(scheduled.from, scheduled.to)}.`,
		actual && !cancellationOf(work)
			? `As it was: ${windowText(actual.from, actual.to ?? 'unknown')}.`
			: undefined,
		...effectLines(work, context),
		scope && `Scope: ${scope}`,
	];
	return [
		facts.filter(Boolean).join('\n'),
		`${updateStatusLabels[status]} (${instantText(at)}):\n${plainText(message, root)}`,
	].join('\n\n');
}

/** One line for each status: which components get it. */
function effectLines(work: Maintenance, { components }: CalendarContext): string[] {
	if (work.components.length === 0) return ['Effect on components: none announced.'];
	const byStatus = Map.groupBy(work.components, ({ status }) => status);
	return [...byStatus].map(([status, own]) => {
		const names = componentsOf({ ...work, components: own }, components);
		const list = listText(names.map(({ name }) => inSentence(name)));
		return `${capital(statusLabels[status].was)}: ${list}.`;
	});
}
