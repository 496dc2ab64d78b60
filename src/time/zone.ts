import { TZDate, tzOffset } from '@date-fns/tz';
import { HOUR, type Instant, instant, MINUTE } from './instant.ts';

/** Whether `name` is a zone of the IANA database, such as `America/Los_Angeles`. */
export function isZone(name: string): boolean {
	if (name === 'UTC') return true;
	return /^[A-Z]\w+(\/[\w+-]+)+$/.test(name) && !Number.isNaN(tzOffset(name, new Date(0)));
}

/** The first instant of a day in `zone`; days and months past their end roll over. */
export function startOfZonedDay(year: number, month: number, day: number, zone: string): Instant {
	return instant(new TZDate(year, month - 1, day, zone).getTime());
}

/** The offset of `zone` from UTC at `at`, as `+01:00` or `-07:00`. */
export function formatOffset(zone: string, at: Instant): string {
	const minutes = tzOffset(zone, new Date(at));
	const size = Math.abs(minutes);
	const [hour, minute] = [Math.floor(size / 60), size % 60].map((part) =>
		String(part).padStart(2, '0'),
	);
	return `${minutes < 0 ? '-' : '+'}${hour}:${minute}`;
}

/** A zone's name for one half of the year. */
interface Abbreviation {
	/** IANA name of the zone. */
	readonly zone: string;
	/** Hours ahead of UTC while it is in force. */
	readonly hours: number;
	/** What the zone is called in the other half of the year. */
	readonly other: string;
}

/** Abbreviations that most writers of a record use for one zone only, with their fixed offset in hours. */
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

/** The zone that an abbreviation such as `PDT` stands for; `undefined` where that is ambiguous. */
export function findAbbreviation(name: string): Abbreviation | undefined {
	return Object.hasOwn(abbreviations, name) ? abbreviations[name] : undefined;
}

/**
 * Why a time that ends in a zone's abbreviation is invalid, and what to write instead. `CST`, `IST`
 * and `BST` stand for several zones each, so none is assumed for them.
 */
export function explainAbbreviation(text: string): { message: string; advice: string } | undefined {
	const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?) ?([A-Z]{2,5})$/.exec(text);
	if (!match || match[3] === 'Z') return undefined;
	const [, day = '', clock = '', name = ''] = match;
	if (name === 'UTC' || name === 'GMT')
		return invalid(text, `${name} is written Z`, `${day}T${clock}Z`);
	const known = findAbbreviation(name);
	if (!known)
		return {
			message: `“${name}” is not an offset: more than one zone may be called so. “${text}” was given.`,
			advice: `Write the offset in numbers, for example ${day}T${clock}-07:00, or Z for UTC.`,
		};
	const meant = (Date.parse(`${day}T${clock}Z`) - known.hours * HOUR) as Instant;
	const inForce = tzOffset(known.zone, new Date(meant)) * MINUTE === known.hours * HOUR;
	const place = known.zone.split('/').at(-1)?.replace('_', ' ');
	const offset = formatOffset(known.zone, meant);
	const reason = inForce
		? `an abbreviation is not an offset; ${name} was ${offset} in ${place} on ${day}`
		: `${name} was not in force in ${place} on ${day}; that was ${known.other}, ${offset}`;
	return invalid(text, reason, `${day}T${clock}${offset}`);
}

function invalid(text: string, reason: string, example: string) {
	const sentence = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
	return {
		message: `${sentence}. “${text}” was given.`,
		advice: `Write ${example}, if that is what was meant.`,
	};
}
