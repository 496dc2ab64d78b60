import { closingUpdate } from '../incident/closing.ts';
import { firstUpdate, type Incident } from '../incident/entry.ts';
import type { Length } from '../incident/length.ts';
import { exactly, type UncertainTime } from '../../time/uncertain-time.ts';

/** The delays of an incident, in the order of its life; the last runs from its mitigation on, the rest from its start. */
export const responseTimeNames = ['detected', 'first_public_update', 'mitigated', 'resolved'] as const;

/** What a delay runs up to. */
export type ResponseTimeName = (typeof responseTimeNames)[number];

/** How long each took, in milliseconds; `undefined` where one of its two times is not told. */
export type ResponseTimes = Readonly<Record<ResponseTimeName, Length | undefined>>;

/** The delays of an incident: from its start to its detection, first public word and mitigation, and from there to the word that closed it. */
export function responseTimesOf(incident: Incident): ResponseTimes {
	const { began, detected, mitigated } = incident;
	const closing = closingUpdate(incident);
	return {
		detected: lengthBetween(began, detected?.at),
		first_public_update: lengthBetween(began, exactly(firstUpdate(incident).at)),
		mitigated: lengthBetween(began, mitigated),
		resolved: lengthBetween(mitigated, closing && exactly(closing.at)),
	};
}

type Told = UncertainTime | 'unknown' | undefined;

/** From one time to another: nothing where the second came first. */
function lengthBetween(from: Told, to: Told): Length | undefined {
	if (from === undefined || from === 'unknown' || to === undefined || to === 'unknown')
		return undefined;
	return {
		least: Math.max(0, to.earliest - from.latest),
		most: Math.max(0, to.latest - from.earliest),
	};
}
