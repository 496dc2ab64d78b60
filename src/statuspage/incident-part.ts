import type { Incident } from '../domain/incident/entry.ts';
import { latestUpdate } from '../domain/incident/updates.ts';
import type { Context } from './context.ts';
import { toldPart } from './told-part.ts';
import type { IncidentPart } from './told-schema.ts';
import { affectedAt, type Message, retraction, updatePart } from './update-parts.ts';

type Status = IncidentPart['status'];

/**
 * An incident as Statuspage tells it. One with an uncertain start began at the earliest instant it
 * can have. One that was retracted is resolved, without impact, and its newest update says why.
 */
export function incidentPart(incident: Incident, context: Context): IncidentPart {
	const own = {
		status: statusOf(incident),
		impact: incident.retracted ? ('none' as const) : incident.impact,
		startedAt: incident.began.earliest,
		watched: 'monitoring' as const,
		updates: messagesOf(incident, context)
			.toSorted((a, b) => b.at - a.at)
			.map((message) => updatePart(incident, message, context)),
	};
	return { ...toldPart(incident, own, context), reminder_intervals: null };
}

/** What was said last; an incident that is over and written up is a “postmortem” to Statuspage. */
function statusOf(incident: Incident): Status {
	if (incident.retracted) return 'resolved';
	const { status } = latestUpdate(incident);
	return status === 'resolved' && incident.postmortem ? 'postmortem' : status;
}

/** The retraction, the postmortem and the updates, all of which are updates to Statuspage. */
function messagesOf(incident: Incident, context: Context): Message<Status>[] {
	const { body, postmortem: postmortem, retracted, updates } = incident;
	const affected = affectedAt(incident, context);
	const said = updates.map((update) => ({
		at: update.at,
		status: update.status,
		text: update.message,
		affected: affected.get(update) ?? [],
	}));
	return [
		...(retracted ? [retraction(retracted, 'resolved' as const)] : []),
		...(body && postmortem
			? [{ at: postmortem.at, suffix: '/postmortem', status: 'postmortem' as const, text: body }]
			: []),
		...said.toReversed(),
	];
}
