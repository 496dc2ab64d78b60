import type { Incident } from '../../../src/domain/incident/entry.ts';
import { makeIncident, says } from './make-entry.ts';

/** Between the edits of these two instants, intermittent trouble became an outage. */
const worse = '2022-06-14T17:52:47Z/2022-06-14T19:05:03Z';

/**
 * The outage of 14 June 2022: connecting fails now and then, and at an instant that nobody wrote down
 * the gallery goes down.
 */
export function juneOutage(): Incident {
	return makeIncident({
		id: '2022-06-14-gallery-down',
		zone: 'America/Los_Angeles',
		impact: 'critical',
		components: [
			{ id: 'website', status: 'partial_outage', to: worse },
			{ id: 'website', status: 'major_outage', from: worse },
		],
		began: '2022-06-14/2022-06-14T17:52:47Z',
		mitigated: '2022-06-14T19:05:03Z/2022-06-14T20:23:46Z',
		updates: [
			says('2022-06-14T17:52:47Z', 'investigating'),
			says('2022-06-14T19:05:03Z', 'investigating'),
			says('2022-06-14T20:23:46Z', 'resolved'),
		],
	});
}
