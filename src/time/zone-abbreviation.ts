import { tzOffset } from '@date-fns/tz';
import { HOUR, type Instant, MINUTE } from './instant.ts';
import { offsetText } from './zone.ts';

/** A zone's name for one half of the year. */
export interface Abbreviation {
	/** IANA name of the zone. */
	readonly zone: string;
	/** Hours ahead of UTC while it is in force. */
	readonly hours: number;
	/** What the zone is called in the other half of the year. */
	readonly other: string;
}

/** Abbreviations that name one zone to most writers of this record, with their fixed offset in hours. */
const abbreviations: Readonly<Record<string, Abbreviation>> = {
	PST: { zone: 'America/Los_Angeles', hours: -8, other: 'PDT' },
	PDT: { zone: 'America/Los_Angeles', hours: -7, other: 'PST' },
	MST: { zone: 'America/Denver', hours: -7, other: 'MDT' },
	MDT: { zone: 'America/Denver', hours: -6, other: 'MST' },
	EST: { zone: 'America/New_York', hours: -5, other: 'EDT' },
	EDT: { zone: 'America/New_York', hours: -4, other: 'EST' },
	CET: { zone: 'Europe/Berlin', hours: 1, other: 'CEST' },
	CEST: { zone: 'Europe/Berlin', hours: 2, other: 'CET' },
};

/** What an abbreviation such as `PDT` means to most writers of this record; `undefined` where nothing is sure. */
export function abbreviationNamed(name: string): Abbreviation | undefined {
	return Object.hasOwn(abbreviations, name) ? abbreviations[name] : undefined;
}

/**
 * Why a time that ends in a zone's abbreviation is refused, and what to write instead. `CST`, `IST`
 * or `BST` mean several zones, so nothing is guessed for them.
 */
export function abbreviationProblem(text: string): { message: string; advice: string } | undefined {
	const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?) ?([A-Z]{2,5})$/.exec(text);
	if (!match || match[3] === 'Z') return undefined;
	const [, day = '', clock = '', name = ''] = match;
	if (name === 'UTC' || name === 'GMT')
		return refused(text, `${name} is written Z`, `${day}T${clock}Z`);
	const known = abbreviationNamed(name);
	if (!known)
		return {
			message: `“${name}” is not an offset: more than one zone may be called so. “${text}” was given.`,
			advice: `Write the offset in numbers, for example ${day}T${clock}-07:00, or Z for UTC.`,
		};
	const meant = (Date.parse(`${day}T${clock}Z`) - known.hours * HOUR) as Instant;
	const inForce = tzOffset(known.zone, new Date(meant)) * MINUTE === known.hours * HOUR;
	const place = known.zone.split('/').at(-1)?.replace('_', ' ');
	const offset = offsetText(known.zone, meant);
	const reason = inForce
		? `an abbreviation is not an offset; ${name} was ${offset} in ${place} on ${day}`
		: `${name} was not in force in ${place} on ${day}; that was ${known.other}, ${offset}`;
	return refused(text, reason, `${day}T${clock}${offset}`);
}

function refused(text: string, reason: string, example: string) {
	const sentence = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
	return {
		message: `${sentence}. “${text}” was given.`,
		advice: `Write ${example}, if that is what was meant.`,
	};
}
