import type { Component, ComponentGroup } from '../../schema/component-schema.ts';
import type { Entry } from '../incident/entry.ts';
import type { Objective } from '../../schema/objective-schema.ts';
import type { Observation } from '../observation/observation.ts';
import type { Explanation } from '../../schema/explanation-schema.ts';
import type { Site } from '../../schema/site-schema.ts';
import type { Instant } from '../../time/instant.ts';

/** Everything the gallery has said, read, found true, and cut to what was public at `now`. */
export interface GalleryRecord {
	/** The instant at which everything derived from this record is true. */
	readonly now: Instant;
	readonly site: Site;
	/** Groups and their components, in the order of the page. */
	readonly groups: readonly ComponentGroup[];
	/** All components, in the order of the page. */
	readonly components: readonly Component[];
	/** All entries, newest first. */
	readonly entries: readonly Entry[];
	/** What was measured of each component, by its id, in order of time; missing where nobody looked. */
	readonly observations: ReadonlyMap<string, readonly Observation[]>;
	/** What is promised, in the order of the page. */
	readonly objectives: readonly Objective[];
	/** What staff say of disagreements between what was declared and what was measured. */
	readonly explanations: readonly Explanation[];
}
