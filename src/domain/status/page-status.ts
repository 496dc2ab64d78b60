import { type ComponentStatus, worst } from '../../schema/component-status.ts';
import type { Instant } from '../../time/instant.ts';
import type { Entry } from '../incident/entry.ts';
import { type MeasuredNow, measuredNow } from '../observation/measured-now.ts';
import { newestUpdate } from '../record/newest-update.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { GalleryRecord } from '../record/record.ts';
import { statusAt } from './current-status.ts';

/** What the home page answers, at the record's `now`. */
export interface PageStatus {
	/** The worst declared status of any component. */
	readonly worst: ComponentStatus;
	/** The declared status of each component. */
	readonly components: ReadonlyMap<string, ComponentStatus>;
	/** The newest measurement of each component that was ever measured. */
	readonly measured: ReadonlyMap<string, MeasuredNow>;
	/** Incidents spoken of lately and not resolved, newest first. */
	readonly open: readonly Entry[];
	/** Incidents that nobody closed and nobody has spoken of for long, newest first. */
	readonly notClosed: readonly Entry[];
	readonly underWay: readonly Entry[];
	/** Planned work that has not begun, soonest first. */
	readonly ahead: readonly Entry[];
	/** When staff last wrote an update of anything; `undefined` in an empty record. */
	readonly lastUpdate: Instant | undefined;
	/** When the newest measurement of anything ended; `undefined` where nothing was ever measured. */
	readonly lastLook: Instant | undefined;
}

/** The declared state of everything at the record's `now`. */
export function pageStatus(record: GalleryRecord, index: RecordIndex): PageStatus {
	const components = new Map(
		record.components.map(({ id }) => [
			id,
			statusAt(index.byComponent.get(id) ?? [], record.now, record.now).certain,
		]),
	);
	const measured = measuredNowOf(record);
	const withProgress = (wanted: string) =>
		record.entries.filter((entry) => index.progress.get(entry) === wanted);
	return {
		worst: worst(components.values()),
		components,
		measured,
		lastLook: [...measured.values()].map(({ at }) => at).toSorted((a, b) => b - a)[0],
		open: withProgress('open'),
		notClosed: withProgress('not_closed'),
		underWay: withProgress('under_way'),
		ahead: withProgress('ahead').toReversed(),
		lastUpdate: newestUpdate(record.entries)?.update.at,
	};
}

function measuredNowOf({ components, observations, now, site }: GalleryRecord) {
	return new Map(
		components.flatMap(({ id }) => {
			const newest = measuredNow(observations.get(id) ?? [], now, site.measurements);
			return newest ? [[id, newest] as const] : [];
		}),
	);
}
