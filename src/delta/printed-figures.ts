import { type ObjectiveAccount, objectiveAccounts } from '../domain/objective/objective-account.ts';
import { recordYears, type SiteRecord } from '../domain/record/record.ts';
import type { Subject } from '../domain/uptime/subject.ts';
import { monthOf, monthsOf } from '../time/utc-calendar.ts';
import { objectiveText, objectiveTitle } from '../view/objective/indicator-labels.ts';
import { ledgerRows } from '../view/objective/ledger-rows.ts';
import { type ObjectiveFact, objectiveFacts } from '../view/objective/objective-text.ts';
import { type UptimeRow, uptimeRows, yearRows } from '../view/uptime/uptime-rows.ts';
import type { Told } from './side.ts';

/** A figure as pages print it. */
export interface PrintedFigure {
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
export function printedFigures(told: Told): PrintedFigure[] {
	const { page, groups, components } = told.subjects;
	const subjects = [page, ...groups.values(), ...components.values()];
	return [...subjects.flatMap((subject) => uptimeFigures(subject, told)), ...promised(told)];
}

function uptimeFigures(subject: Subject, { record }: Told): PrintedFigure[] {
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

function promised({ record, subjects }: Told): PrintedFigure[] {
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
