import { paths } from '../addresses/paths.ts';
import { type Length, lengthOf } from '../domain/incident/effect.ts';
import { beginningOf } from '../domain/incident/entry-times.ts';
import { type Entry, isIncident } from '../domain/incident/entry.ts';
import type { Progress } from '../domain/incident/progress.ts';
import { responseTimesOf } from '../domain/reliability/response-times.ts';
import { toIso } from '../time/instant.ts';
import type { IncidentDocument } from './incident-schema.ts';
import { incidentFacts, maintenanceFacts } from './kind-facts.ts';
import { publishedLoss, publishedRepair } from './published-account.ts';
import { type Absolute, entryFacts, progressIn, type Told } from './published-entry.ts';
import { publishedText } from './published-text.ts';
import { endOf, publishedTime } from './published-time.ts';
import { type AsText, publishedWords } from './published-words.ts';
import { seconds } from './published.ts';

/** All that is published of one entry. */
export function incidentDocument(entry: Entry, told: Told, absolute: Absolute): IncidentDocument {
	const progress = progressIn(told, entry);
	const text: AsText = (markdown) =>
		publishedText(markdown, absolute(''), absolute(paths.entry(entry.id)));
	return {
		$schema: absolute(paths.apiSchema('incident')),
		...entryFacts(entry, told, absolute),
		scope: entry.scope ?? null,
		zone: entry.zone ?? null,
		begin: publishedTime(beginningOf(entry)),
		end: endOf(entry, progress, told.record.now),
		lasted: isSettled(progress) ? length(lengthOf(told.index.effects.get(entry) ?? [])) : null,
		effects: effectsIn(entry, progress, told),
		effects_count: progress !== 'retracted' && progress !== 'cancelled',
		...incidentFacts(entry),
		...maintenanceFacts(entry),
		...publishedWords(entry, text, absolute),
		delays: delaysIn(entry),
		lost: (entry.lost ?? []).map(publishedLoss),
		repairs: (entry.repairs ?? []).map((one) => publishedRepair(one, entry, absolute)),
		related: relatedTo(entry, told, absolute),
		sources: (entry.sources ?? []).map(({ url, label = null }) => ({ url, label })),
		notices: entry.notices ?? [],
		retraction: entry.retracted
			? { at: toIso(entry.retracted.at), why: entry.retracted.why }
			: null,
	};
}

/** Whether its length is known as well as it will be. */
function isSettled(progress: Progress): boolean {
	return progress === 'resolved' || progress === 'completed';
}

function length(found: Length | undefined) {
	return found ? { least_seconds: seconds(found.least), most_seconds: seconds(found.most) } : null;
}

function effectsIn(entry: Entry, progress: Progress, { record }: Told) {
	return entry.components.map(({ id, status, from, to }) => ({
		component: id,
		status,
		start: publishedTime(from ?? beginningOf(entry)),
		end: endOf(entry, progress, record.now, to),
	}));
}

function delaysIn(entry: Entry) {
	if (!isIncident(entry)) return null;
	const { detected, first_public_update, mitigated, resolved } = responseTimesOf(entry);
	return {
		detected: length(detected),
		first_public_update: length(first_public_update),
		mitigated: length(mitigated),
		resolved: length(resolved),
	};
}

function relatedTo(entry: Entry, { index }: Told, absolute: Absolute) {
	return (index.related.get(entry) ?? []).map(({ entry: other, as }) => ({
		id: other.id,
		as,
		title: other.title,
		document: absolute(paths.incidentJson(other.id)),
	}));
}
