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
] as const satisfies readonly FormulaVersion[];

/** The version by which figures are made now. */
export const formulaVersion = formulaVersions[formulaVersions.length - 1]?.version ?? 0;
