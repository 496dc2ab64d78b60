import { type Effect, type Length, lengthOf } from '../../domain/incident/effect.ts';
import type { RecordIndex } from '../../domain/record/record-index.ts';
import { coverageSince, type SiteRecord } from '../../domain/record/record.ts';
import { type DeclaredUptime, declaredUptime } from '../../domain/uptime/declared-uptime.ts';
import { figuresOver } from '../../domain/uptime/figures.ts';
import { shareNumber } from '../../domain/uptime/share.ts';
import { type TimeByStatus, worstFirst } from '../../domain/uptime/status-span.ts';
import { componentSubject, type Subjects } from '../../domain/uptime/subject.ts';
import type { Component, EffectStatus } from '../../schema/component-schema.ts';
import type { Site } from '../../schema/site-schema.ts';
import { SECOND } from '../../time/instant.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { endOf, type MonthKey, monthOf, startOf } from '../../time/utc-calendar.ts';

/** An effect of the record that shows the arithmetic well, and the month over which it is shown. */
interface ExampleChoice {
	readonly effect: Effect;
	/** The UTC month that contains all of the effect. */
	readonly month: MonthKey;
}

/** The longest certain major outage with an uncertain start inside one month; often there is none. */
function findExample({ byComponent }: RecordIndex): ExampleChoice | undefined {
	const fitting = [...byComponent.values()].flat().filter(isInstructive);
	const longest = fitting.toSorted((a, b) => certainLength(b) - certainLength(a))[0];
	return longest && { effect: longest, month: monthOf(longest.start.earliest) };
}

function isInstructive({ status, start, end, certain, possible }: Effect): boolean {
	if (status !== 'major_outage' || !certain || !possible) return false;
	return !isExact(start) && isExact(end) && monthOf(possible.start) === monthOf(possible.end);
}

function certainLength({ certain }: Effect): number {
	return certain ? certain.end - certain.start : 0;
}

/** An example of how declared uptime is computed, with every number that the page prints. */
export interface WorkedExample extends ExampleChoice {
	/** The component that the effect is on. */
	readonly component: Component;
	/** How long the effect lasted. */
	readonly length: Length;
	/** The declared uptime of the component in the month. */
	readonly uptime: DeclaredUptime;
	/** The statuses that the component may have had in the month, worst first. */
	readonly statuses: readonly EffectStatus[];
}

/** The worked example of a record; `undefined` where no effect is instructive. */
export function workedExample(record: SiteRecord, index: RecordIndex): WorkedExample | undefined {
	const example = findExample(index);
	const component = record.components.find(({ id }) => id === example?.effect.component);
	if (!example || !component) return undefined;
	const { site, now } = record;
	const month = { start: startOf(example.month), end: endOf(example.month) };
	const effects = index.byComponent.get(component.id) ?? [];
	const coverage = coverageSince(component.since.earliest, site, now);
	const uptime = declaredUptime(effects, coverage, month, site.weights);
	const length = lengthOf([example.effect]);
	if (!uptime || !length) return undefined;
	const statuses = worstFirst.filter((status) => uptime.possible[status] > 0);
	return { ...example, component, length, uptime, statuses };
}

/** The formula with its numbers, in seconds: `1 − (1 × 43,800 + 0.3 × 18,335) ÷ 2,678,400`. */
export function formulaText(
	{ covered }: Pick<DeclaredUptime, 'covered'>,
	times: TimeByStatus,
	weights: Site['weights'],
): string {
	const counted = worstFirst.filter((status) => times[status] > 0 && weights[status] > 0);
	const terms = counted.map((status) => `${weights[status]} × ${secondsText(times[status])}`);
	return `1 − (${terms.join(' + ') || '0'}) ÷ ${secondsText(covered)}`;
}

/** Milliseconds as seconds, with thousands separated and up to three decimals. */
export function secondsText(milliseconds: number): string {
	return format.format(milliseconds / SECOND);
}

const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/**
 * How a reader can compute the uptime of the worked example’s month from the published CSV file;
 * `undefined` where there is no such example.
 */
export function recomputeExample(
	{ site: { weights } }: SiteRecord,
	index: RecordIndex,
	subjects: Subjects,
) {
	const example = findExample(index);
	if (!example) return undefined;
	const { month } = example;
	const subject = componentSubject(subjects, example.effect.component);
	const window = { start: startOf(month), end: endOf(month) };
	const declared = figuresOver(subject, window, weights)?.declared;
	if (!declared) return undefined;
	return {
		...{ subject, month },
		/** Lines of PowerShell, which read the CSV file at `url`. */
		lines: (url: string) => powerShellLines(url, month, weights),
		/** What these lines print. */
		answer: shareNumber(declared.most),
	};
}

function powerShellLines(url: string, month: MonthKey, weights: Site['weights']): string[] {
	return [
		`$days = Invoke-RestMethod ${url} | ConvertFrom-Csv`,
		`$days = $days | Where-Object day -like '${month}-*'`,
		`function Sum($name) { ($days | Measure-Object $name -Sum).Sum }`,
		`1 - (${weights.major_outage} * (Sum declared_certain_major_outage_seconds) +`,
		`  ${weights.partial_outage} * (Sum declared_certain_partial_outage_seconds)) /`,
		`  (Sum declared_covered_seconds)`,
	];
}
