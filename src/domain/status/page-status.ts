import { type ComponentStatus, worst } from '../../schema/component-schema.ts';
import type { Instant } from '../../time/instant.ts';
import type { Entry } from '../incident/entry.ts';
import { lastWrittenAt } from '../incident/updates.ts';
import { type MeasuredNow, measuredNow } from '../observation/measured-now.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { SiteRecord } from '../record/record.ts';
import { statusAt } from './current-status.ts';

/** The status that the home page shows, as of the record's `now`. */
export interface PageStatus {
	/** The worst declared status of any component. */
	readonly worst: ComponentStatus;
	/** The declared status of each component. */
	readonly components: ReadonlyMap<string, ComponentStatus>;
	/** The newest measurement of each component that was ever measured. */
	readonly measured: ReadonlyMap<string, MeasuredNow>;
	/** Unresolved incidents with a recent update, newest first. */
	readonly open: readonly Entry[];
	/** Unresolved incidents without a recent update, newest first. */
	readonly notClosed: readonly Entry[];
	readonly underWay: readonly Entry[];
	/** Planned work that has not begun, soonest first. */
	readonly ahead: readonly Entry[];
	/** When staff last published anything of any entry, corrections included; `undefined` in an empty record. */
	readonly lastUpdate: Instant | undefined;
	/** When the newest measurement of any component ended; `undefined` where nothing was ever measured. */
	readonly lastMeasurement: Instant | undefined;
}

/** The status of the page as of the record's `now`. */
export function pageStatus(record: SiteRecord, index: RecordIndex): PageStatus {
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
		lastMeasurement: [...measured.values()].map(({ at }) => at).toSorted((a, b) => b - a)[0],
		open: withProgress('open'),
		notClosed: withProgress('not_closed'),
		underWay: withProgress('under_way'),
		ahead: withProgress('ahead').toReversed(),
		lastUpdate: lastWrittenAt(record.entries, record.site.compiled_at),
	};
}

function measuredNowOf({ components, observations, now, site }: SiteRecord) {
	return new Map(
		components.flatMap(({ id }) => {
			const newest = measuredNow(observations.get(id) ?? [], now, site.measurements);
			return newest ? [[id, newest] as const] : [];
		}),
	);
}
