import type { DayKey } from '../../time/utc-calendar.ts';

/** A version of the rules by which figures are made. */
interface FormulaVersion {
	readonly version: number;
	/** The UTC day since which figures are made by it. */
	readonly date: DayKey;
	/** What is different from the version before, for a reader of figures. */
	readonly changed: string;
}

/** Every version of the rules, oldest first: whoever changes a figure's meaning adds one. */
export const formulaVersions = [
	{
		version: 1,
		date: '2026-11-23',
		changed:
			'Declared uptime of components: 1 − Σ weight × outage ÷ time covered, as a range where times are uncertain.',
	},
	{
		version: 2,
		date: '2026-11-25',
		changed:
			'Measured uptime beside it, never mixed with it; groups and the whole gallery as their worst member; objectives with budgets and ledgers; everything counted in whole seconds. No declared figure changed.',
	},
	{
		version: 3,
		date: '2026-12-01',
		changed:
			'What is certain is counted for each status as “at least this bad”, for every consistent choice of the uncertain times of an incident. Two spans of a function that meet share one boundary, so they no longer both count for nothing within its bounds; and no effect begins before its incident, ends before it begins, or ends after its incident. Of the record, only the incidents of 11 October 2017 and of 14 June 2022 have figures that changed: more of their outage is certain.',
	},
] as const satisfies readonly FormulaVersion[];

/** The version by which figures are made now. */
export const formulaVersion = formulaVersions[formulaVersions.length - 1]?.version ?? 0;
