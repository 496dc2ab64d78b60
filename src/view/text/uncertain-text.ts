import { HOUR, type Instant, instant } from '../../time/instant.ts';
import { dayOf } from '../../time/utc-calendar.ts';
import { isExact, type UncertainTime } from '../../time/uncertain-time.ts';
import { clockText, dayText, instantText, monthText } from './instant-text.ts';

/** Names of the zones that days and months are counted in, as readers know them. */
const zoneNames: Readonly<Record<string, string>> = {
	UTC: 'UTC',
	'America/Los_Angeles': 'Pacific time',
};

/** A time as precisely as it is known and no more, in words and with its zone. */
export function uncertainText(time: UncertainTime): string {
	const { earliest, latest, precision, zone } = time;
	if (isExact(time)) return instantText(earliest);
	if (precision === 'day') return `${dayText(earliest, zone)}, ${zoneName(zone)} (hour not known)`;
	if (precision === 'month') return `${monthText(earliest, zone)} (day not known)`;
	if (precision === 'hour') return hourText(earliest);
	if (precision === 'about') return `about ${instantText(instant((earliest + latest) / 2))}`;
	return boundsText(earliest, latest);
}

/** The day or days that a time can lie on, short: for lists. In the writer's zone where that is all there is. */
export function uncertainDayText({ earliest, latest, precision, zone }: UncertainTime): string {
	if (precision === 'day') return dayText(earliest, zone);
	if (precision === 'month') return monthText(earliest, zone);
	const last = latest > earliest ? instant(latest - 1) : latest;
	if (dayOf(earliest) === dayOf(last)) return dayText(earliest);
	return `${dayText(earliest)} to ${dayText(last)}`;
}

function hourText(earliest: Instant): string {
	const [from, to] = [clockText(earliest), clockText(instant(earliest + HOUR))];
	return `${dayText(earliest)}, between ${from.replace(' UTC', '')} and ${to}`;
}

function boundsText(earliest: Instant, latest: Instant): string {
	if (dayOf(earliest) !== dayOf(latest))
		return `between ${instantText(earliest)} and ${instantText(latest)}`;
	return `${dayText(earliest)}, between ${clockText(earliest).replace(' UTC', '')} and ${clockText(latest)}`;
}

function zoneName(zone: string): string {
	return zoneNames[zone] ?? zone.replace('_', ' ');
}
