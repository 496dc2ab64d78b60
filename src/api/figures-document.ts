import type { Effect } from '../domain/incident/effect.ts';
import { oldestFirst } from '../domain/incident/entry-times.ts';
import { type CheckTally, checkTally } from '../domain/observation/check-tally.ts';
import { groupByMonth, newestEnd } from '../domain/observation/observation.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import { figuresOver, rollingWindow, rollingWindows } from '../domain/uptime/figures.ts';
import { formulaVersion } from '../domain/uptime/formula-versions.ts';
import type { Period, Periods } from '../domain/uptime/periods.ts';
import type { Subject } from '../domain/uptime/subject.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { contains, interval, type Interval, subtract } from '../time/interval.ts';
import type { UncertainTime } from '../time/uncertain-time.ts';
import { declaredAccount, measuredAccount } from './accounts.ts';
import { dataAge } from './data-age.ts';
import type { FiguresDocument } from './figures-schema.ts';

type Window = FiguresDocument['windows'][number];

/** What is published of a subject; `schema` is the address of the schema that describes it. */
export function figuresDocument(
	subject: Subject,
	periods: Periods,
	{ now, site }: Pick<SiteRecord, 'now' | 'site'>,
	schema: string,
): FiguresDocument {
	const { kind, id, name, components, since, effects, observations } = subject;
	const accounts = ({ declared, measured, checks, entries }: Period) => ({
		declared: declaredAccount(declared, site.weights),
		measured: measuredAccount(measured, checks, site.weights),
		incidents: entries.map((entry) => entry.id),
	});
	return {
		$schema: schema,
		kind,
		id,
		name,
		components: components.map((one) => one.id),
		since: toIso(since),
		as_of: toIso(now),
		data: dataAge(newestEnd(observations), site.measurements),
		formula_version: formulaVersion,
		weights: site.weights,
		windows: windowsOf(subject, { now, site }),
		days: periods.days.map((day) => ({ day: day.key, ...accounts(day) })),
		months: periods.months.map((month) => ({ month: month.key, ...accounts(month) })),
		years: periods.years.map((year) => ({ year: year.key, ...accounts(year) })),
		not_covered: notCovered(subject, now),
		// Sorting leaves an entry's own spans as they were.
		effects: effects.toSorted((a, b) => oldestFirst(b.entry, a.entry)).map(publishedEffect),
		observations: kind === 'component' ? [...groupByMonth(observations[0] ?? []).keys()] : [],
	};
}

function windowsOf(subject: Subject, { now, site }: Pick<SiteRecord, 'now' | 'site'>): Window[] {
	const rolling = rollingWindows.map((size) => ({
		window: 'hours' in size ? (`${size.hours}_hours` as const) : (`${size.days}_days` as const),
		span: rollingWindow(size, now),
	}));
	const all = { window: 'all_time' as const, span: { start: subject.since, end: now } };
	return [...rolling, all].flatMap(({ window, span }) => {
		const figures = figuresOver(subject, span, site.weights);
		if (!figures) return [];
		const { declared, measured } = figures;
		return [
			{
				window,
				from: toIso(figures.window.start),
				to: toIso(figures.window.end),
				declared: declared ? declaredAccount(declared, site.weights) : null,
				measured: measured
					? measuredAccount(measured, checksIn(subject, figures.window), site.weights)
					: null,
			},
		];
	});
}

/** Checks of the spans that begin in a window; `undefined` of a group, and where there are none. */
function checksIn({ kind, observations }: Subject, window: Interval): CheckTally | undefined {
	if (kind !== 'component') return undefined;
	const own = (observations[0] ?? []).filter(({ start }) => contains(window, start));
	return own.length > 0 ? checkTally(own) : undefined;
}

/** The spells that the record does not cover: the other side of what figures are made from. */
function notCovered({ since, coverage }: Subject, now: Instant): FiguresDocument['not_covered'] {
	const life = interval(since, now);
	return subtract(life ? [life] : [], coverage).map(({ start, end }) => ({
		from: toIso(start),
		to: toIso(end),
	}));
}

function publishedEffect(effect: Effect): FiguresDocument['effects'][number] {
	const { entry, component, status, start, end, ongoing, lastUpdate: lastWord } = effect;
	return {
		incident: entry.id,
		component,
		status,
		start: publishedTime(start),
		end: publishedTime(end),
		ongoing,
		last_update: lastWord === undefined ? null : toIso(lastWord),
	};
}

function publishedTime({ earliest, latest }: UncertainTime) {
	return { earliest: toIso(earliest), latest: toIso(latest) };
}
