import { type ObjectiveAccount, objectiveAccounts } from '../domain/objective/objective-account.ts';
import { recordYears, type SiteRecord } from '../domain/record/record.ts';
import type { Subject } from '../domain/uptime/subject.ts';
import { monthOf, monthsOf } from '../time/utc-calendar.ts';
import { objectiveText, objectiveTitle } from '../view/objective/indicator-labels.ts';
import { ledgerRows } from '../view/objective/ledger-rows.ts';
import { type ObjectiveFact, objectiveFacts } from '../view/objective/objective-text.ts';
import { type UptimeRow, uptimeRows, yearRows } from '../view/uptime/uptime-rows.ts';
import { type DeltaModel, difference } from './content-state.ts';

/** A figure that moves, as it is printed; `undefined` where there is none. */
export interface FigureChange extends Omit<PrintedFigure, 'text'> {
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/**
 * Every figure that is printed otherwise in two states of the record. Those of a component or group
 * that only one of them has are left out: they do not move.
 */
export function figureChanges(before: DeltaModel, after: DeltaModel): FigureChange[] {
	const { gained, changed, gone } = difference(
		figures(before, subjectIds(after)),
		figures(after, subjectIds(before)),
		({ text }) => text,
	);
	return [
		...changed.map((pair) => change(pair.after, pair.before.text, pair.after.text)),
		...gained.map((one) => change(one, undefined, one.text)),
		...gone.map((one) => change(one, one.text, undefined)),
	];
}

function figures(model: DeltaModel, others: ReadonlySet<string>): Map<string, PrintedFigure> {
	return new Map(
		printedFigures(model)
			.filter(({ kind, id }) => kind === 'objective' || others.has(`${kind} ${id}`))
			.map((one) => [keyOf(one), one]),
	);
}

/** An objective is the same under another target: that is a figure which moves. */
function keyOf({ kind, id, window, figure }: PrintedFigure): string {
	return [kind, id, kind === 'objective' ? '' : window, figure].join(' ');
}

function subjectIds({ subjects: { page, groups, components } }: DeltaModel): Set<string> {
	const all = [page, ...groups.values(), ...components.values()];
	return new Set(all.map(({ kind, id }) => `${kind} ${id}`));
}

function change(
	{ kind, id, name, window, figure }: PrintedFigure,
	before: string | undefined,
	after: string | undefined,
): FigureChange {
	return { kind, id, name, window, figure, before, after };
}

/** A figure as pages print it. */
interface PrintedFigure {
	readonly kind: Subject['kind'] | 'objective';
	/** The id of what it is of. */
	readonly id: string;
	/** What it is of, for people. */
	readonly name: string;
	/** `30 days`, `2021`, `2021-08`; of an objective, what it promises. */
	readonly window: string;
	/** Which of the figures of that window: `declared`; of an objective, a fact or a line of its ledger. */
	readonly figure: string;
	/** With its range, as it is printed. */
	readonly text: string;
}

/** Every figure of uptime and of objectives: rolling windows, years and months. */
function printedFigures(model: DeltaModel): PrintedFigure[] {
	const { page, groups, components } = model.subjects;
	const subjects = [page, ...groups.values(), ...components.values()];
	return [...subjects.flatMap((subject) => uptimeFigures(subject, model)), ...promised(model)];
}

function uptimeFigures(subject: Subject, { record }: DeltaModel): PrintedFigure[] {
	const { now, site } = record;
	const years = recordYears(record, subject.since);
	const months = years.flatMap(monthsOf).filter((month) => month <= monthOf(now));
	const rows = [
		...uptimeRows(subject, now, site.weights),
		...yearRows(subject, [...years, ...months], now, site.weights),
	];
	return rows.flatMap((row) => figuresIn(row, subject));
}

function figuresIn(row: UptimeRow, { kind, id, name, observations }: Subject): PrintedFigure[] {
	const figure = (what: string, text: string) => ({
		...{ kind, id, name, window: row.name },
		figure: what,
		text,
	});
	if (observations.length === 0 || row.observed === 'none')
		return [figure('declared', row.declared)];
	const range = row.range === undefined ? '' : ` (${row.range})`;
	return [
		figure('declared', row.declared),
		figure('measured', `${row.measured}${range}`),
		figure('observed', row.observed),
	];
}

function promised({ record, subjects }: DeltaModel): PrintedFigure[] {
	return objectiveAccounts(record, subjects).flatMap((account) => {
		const named = {
			kind: 'objective' as const,
			id: account.objective.id,
			name: objectiveTitle(account),
			window: objectiveText(account.objective),
		};
		return [...objectiveFacts(account).map(factOf), ...ledgerOf(account, record)].map((one) => ({
			...named,
			...one,
		}));
	});
}

type NamedFigure = Pick<PrintedFigure, 'figure' | 'text'>;

/** Of burn rates it is also said how they are to be read: that is no figure. */
function factOf({ name, text }: ObjectiveFact): NamedFigure {
	return { figure: name, text: text.replace(/\. [A-Z].*$/, '') };
}

function ledgerOf(account: ObjectiveAccount, { site }: SiteRecord): NamedFigure[] {
	return ledgerRows(account, site.weights).map(({ what, note, spent }) => ({
		figure: `Spent by ${what} (${note})`,
		text:
			spent.certain === spent.possible
				? spent.certain
				: `${spent.certain} at least, ${spent.possible} at most`,
	}));
}
