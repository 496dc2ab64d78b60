import { describe, expect, test } from 'vitest';
import type { ComponentStatus } from '../../../src/schema/component-schema.ts';
import { topStatus } from '../../../src/statuspage/top-status.ts';

const [ok, work, slow, part, down] = [
	'operational',
	'under_maintenance',
	'degraded_performance',
	'partial_outage',
	'major_outage',
] as const satisfies ComponentStatus[];

/** The rules of “Top-level status and incident impact calculations” in Statuspage's documentation. */
const table = [
	[[], 'none', 'All Systems Operational'],
	[[ok], 'none', 'All Systems Operational'],
	[[work], 'maintenance', 'Service Under Maintenance'],
	[[slow], 'minor', 'Partially Degraded Service'],
	[[part], 'major', 'Partial System Outage'],
	[[down], 'critical', 'Major System Outage'],
	[[ok, ok], 'none', 'All Systems Operational'],
	[[ok, work], 'maintenance', 'Service Under Maintenance'],
	[[work, work], 'maintenance', 'Service Under Maintenance'],
	[[ok, slow], 'minor', 'Partially Degraded Service'],
	[[work, slow], 'minor', 'Partially Degraded Service'],
	[[slow, slow], 'minor', 'Degraded System Service'],
	[[ok, part], 'minor', 'Minor Service Outage'],
	[[slow, part], 'minor', 'Minor Service Outage'],
	[[part, part], 'major', 'Partial System Outage'],
	[[ok, down], 'major', 'Partial System Outage'],
	[[part, down], 'major', 'Partial System Outage'],
	[[down, work], 'major', 'Partial System Outage'],
	[[down, down], 'critical', 'Major System Outage'],
] as const;

describe('the status of the page', () => {
	test.for(table)('of %j is %s, “%s”', ([statuses, indicator, description]) => {
		expect(topStatus(statuses)).toEqual({ indicator, description });
		expect(topStatus(statuses.toReversed())).toEqual({ indicator, description });
	});
});
