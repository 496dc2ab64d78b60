import { paths } from '../../addresses/paths.ts';
import { beginningOf } from '../../domain/incident/entry-times.ts';
import { alike, type Both } from '../../domain/objective/budget-spend.ts';
import type { EntryLine, UndeclaredLine } from '../../domain/objective/ledger.ts';
import type { ObjectiveAccount } from '../../domain/objective/objective-account.ts';
import type { Weights } from '../../domain/uptime/share.ts';
import type { Indicator } from '../../schema/objective-schema.ts';
import type { Interval } from '../../time/interval.ts';
import { dayOf } from '../../time/utc-calendar.ts';
import { statusLabels } from '../now/status-labels.ts';
import { exactText } from '../text/number-text.ts';
import { clockText, instantText, uncertainDayText } from '../text/time-text.ts';
import { indicatorLabels } from './indicator-labels.ts';

/** A line of a budget ledger as texts. */
interface LedgerRow {
	readonly what: string;
	/** When it happened, its status and the weight of that. */
	readonly note: string;
	/** The entry’s page; `undefined` where there is no entry. */
	readonly path: string | undefined;
	readonly spent: Both<string>;
}

/** The most runs of bad measurements that have a line each; the cheaper ones are summed in one. */
const runsShown = 12;

/** The lines of an objective’s budget ledger: newest first, and last the summed ones. */
export function ledgerRows(
	{ objective: { indicator }, errorBudget }: ObjectiveAccount,
	weights: Weights,
): LedgerRow[] {
	const ledger = errorBudget?.ledger ?? [];
	const runs = ledger
		.filter((line) => line.kind === 'undeclared')
		.sort((a, b) => Number(b.spent.certain - a.spent.certain));
	// A single one needs no sum.
	const small = runs.length > runsShown + 1 ? runs.slice(runsShown) : [];
	const hidden = new Set<unknown>(small);
	const rows = ledger
		.filter((line) => !hidden.has(line))
		.map((line) =>
			line.kind === 'undeclared' ? runRow(line, indicator) : entryRow(line, indicator, weights),
		);
	return small.length === 0 ? rows : [...rows, sumRow(small, indicator)];
}

function entryRow(line: EntryLine, indicator: Indicator, weights: Weights): LedgerRow {
	const { entry, status, spent } = line;
	const { was } = statusLabels[status];
	const isWeighed = indicator === 'declared_availability' && status !== 'operational';
	const weight = isWeighed ? `: weight ${weights[status]}` : '';
	return {
		what: entry.title,
		note: `${uncertainDayText(beginningOf(entry))}; ${was}${weight}`,
		path: paths.entry(entry.id),
		spent: texts(spent, indicator),
	};
}

function runRow({ span, spent }: UndeclaredLine, indicator: Indicator): LedgerRow {
	return undeclaredRow(spanText(span), spent, indicator);
}

function sumRow(lines: readonly UndeclaredLine[], indicator: Indicator): LedgerRow {
	const sum = lines.reduce((all, { spent }) => all + spent.certain, 0n);
	const note = `${lines.length} more that cost no more each; objectives.json has every one`;
	return undeclaredRow(note, alike(sum), indicator);
}

function undeclaredRow(note: string, spent: Both<bigint>, indicator: Indicator): LedgerRow {
	const what = indicatorLabels[indicator].unattributed;
	return { what, note, path: undefined, spent: texts(spent, indicator) };
}

function texts({ certain, possible }: Both<bigint>, indicator: Indicator): Both<string> {
	return { certain: exactText(certain, indicator), possible: exactText(possible, indicator) };
}

function spanText({ start, end }: Interval): string {
	const to = dayOf(start) === dayOf(end) ? clockText(end) : instantText(end);
	return `${instantText(start).replace(' UTC', '')} to ${to}`;
}
