import type { z } from 'zod';
import {
	type Component,
	type ComponentGroup,
	componentSchema,
} from '../../../src/schema/component-schema.ts';
import { type Effect, effectsOf } from '../../../src/domain/incident/effect.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { progressOf } from '../../../src/domain/incident/progress.ts';
import type { Objective } from '../../../src/schema/objective-schema.ts';
import type { Explanation } from '../../../src/schema/explanation-schema.ts';
import type { SiteRecord } from '../../../src/domain/record/record.ts';
import { type Site, siteSchema } from '../../../src/schema/site-schema.ts';
import type { Instant } from '../../../src/time/instant.ts';
import { at } from './at.ts';

/** Days after which an incident without word counts as not closed, in every test. */
export const QUIET_AFTER = 14;

/** Who speaks, with Statuspage's weights and no gaps in the record. */
export function makeSite(told: Partial<z.input<typeof siteSchema>> = {}): Site {
	return siteSchema.parse({
		name: 'Gallery status',
		service: 'The gallery',
		description: 'How the gallery is.',
		address: 'https://status.example/',
		feed_ids: 'tag:status.example,2026',
		language: 'en',
		notice: 'Compiled for tests.',
		contacts: [{ label: 'Report a problem', href: 'https://status.example/report' }],
		security: 'mailto:security@status.example',
		self_test: {
			shell: 'PowerShell',
			command: 'Test-It',
			outcomes: [{ see: '200', means: 'Well.' }],
		},
		weights: {
			under_maintenance: 0,
			degraded_performance: 0,
			partial_outage: 0.3,
			major_outage: 1,
		},
		quiet_after: QUIET_AFTER,
		update_within: 3,
		postmortem_within: 30,
		...told,
	});
}

/** A component that the record covers since 2016 unless told. */
export function makeComponent(id: string, since = '2016-01-01'): Component {
	return componentSchema.parse({ id, name: id, description: 'A part of the gallery.', since });
}

/** A record at `now`; its entries are given newest first, as everywhere. */
export function makeRecord(told: {
	readonly now: string;
	readonly entries?: readonly Entry[];
	readonly components?: readonly Component[];
	readonly site?: Site;
	readonly observations?: SiteRecord['observations'];
	readonly objectives?: readonly Objective[];
	readonly explanations?: readonly Explanation[];
}): SiteRecord {
	const components = told.components ?? [makeComponent('website'), makeComponent('search')];
	const group: ComponentGroup = { id: 'all', name: 'All', components: [...components] };
	return {
		now: at(told.now),
		site: told.site ?? makeSite(),
		groups: [group],
		components,
		entries: told.entries ?? [],
		observations: told.observations ?? new Map(),
		objectives: told.objectives ?? [],
		explanations: told.explanations ?? [],
	};
}

/** What entries did, up to `now`. */
export function effectsAt(now: Instant | string, ...entries: readonly Entry[]): Effect[] {
	const instant = typeof now === 'string' ? at(now) : now;
	return entries.flatMap((entry) =>
		effectsOf(entry, progressOf(entry, instant, QUIET_AFTER), instant),
	);
}
