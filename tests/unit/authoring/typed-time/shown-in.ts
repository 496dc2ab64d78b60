import type { Instant } from '../../../../src/time/instant.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show, as the runtime's own calendar tells it: `2026-11-24 14:05`. */
export function shownIn(zone: string, at: Instant | number): string {
	const formatter =
		formatters.get(zone) ??
		new Intl.DateTimeFormat('sv-SE', {
			timeZone: zone,
			dateStyle: 'short',
			timeStyle: 'short',
		});
	formatters.set(zone, formatter);
	return formatter.format(at);
}
