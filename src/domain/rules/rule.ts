import type { Finding } from '../problem/problem.ts';
import type { ComponentGroup } from '../component/component-schema.ts';
import type { Entry } from '../incident/entry.ts';
import type { Site } from '../site/site-schema.ts';
import type { Instant } from '../time/instant.ts';

/** What a rule may look at: everything that was read, before it is cut to an instant. */
export interface WholeRecord {
	readonly site: Site;
	readonly groups: readonly ComponentGroup[];
	readonly entries: readonly Entry[];
	/** The real clock, which only `check` looks at; `undefined` when a site is built as of another instant. */
	readonly clock: Instant | undefined;
}

/** A rule that no schema of one value can see. */
export interface Rule {
	/** Kebab-case; printed with each finding and named in acknowledgements. */
	readonly name: string;
	/** One sentence: what holds. */
	readonly description: string;
	/** What is wrong, everywhere at once. */
	check(record: WholeRecord): Finding[];
}
