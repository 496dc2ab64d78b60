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
import { dataAge, dataAgeSchema } from './data-age.ts';
import {
	instantSchema as instant,
	isoOrNull,
	pairOf,
	startPair,
	startPairSchema,
} from './times.ts';
import {
	declaredUptimeFigures,
	declaredUptimeSchema,
	measuredUptimeFigures,
	measuredUptimeSchema,
	shareSchema,
} from './uptime-figures.ts';
import { z } from 'zod';

const time = z.strictObject({
	earliest: instant.describe('The earliest instant that it can have been.'),
	latest: instant.describe('The latest; the same where it is known exactly.'),
});
const uptimeFields = { declared: declaredUptimeSchema, measured: measuredUptimeSchema };
const incidents = z.array(z.string()).describe('Ids of what touched it, oldest first.');

const effectSchema = z.strictObject({
	incident: z.string().describe('The id of the incident or maintenance.'),
	component: z.string(),
	status: z.enum(['under_maintenance', 'degraded_performance', 'partial_outage', 'major_outage']),
	start: startPairSchema,
	end: time.describe('Its end; of what lasts, as_of.'),
	ongoing: z.boolean().describe('Whether it lasts at as_of.'),
	last_update: instant
		.nullable()
		.describe('Of what nobody closed: the last word. Only possible from there on.'),
});

/** The figures of a component, a group or the whole, and what they are made from. */
export const figuresSchema = z
	.strictObject({
		$schema: z.url(),
		kind: z.enum(['component', 'group', 'page']),
		id: z.string(),
		name: z.string(),
		components: z.array(z.string()).describe('Ids of the members; of a component, its own.'),
		since: instant.describe('Since when there are figures.'),
		as_of: instant.describe('The instant at which everything here is true.'),
		data: dataAgeSchema,
		formula_version: z.int().describe('The version of the rules: see /how-we-measure/.'),
		weights: z
			.record(z.string(), shareSchema)
			.describe('What a second of each status counts as an outage.'),
		windows: z.array(
			z.strictObject({
				window: z.enum(['24_hours', '7_days', '30_days', '90_days', 'all_time']),
				from: instant.describe('Its start: not before `since`.'),
				to: instant.describe('Its end, which is outside.'),
				...uptimeFields,
			}),
		),
		days: z.array(z.strictObject({ day: z.iso.date(), ...uptimeFields, incidents })),
		months: z.array(
			z.strictObject({ month: z.string().regex(/^\d{4}-\d\d$/), ...uptimeFields, incidents }),
		),
		years: z.array(
			z.strictObject({ year: z.string().regex(/^\d{4}$/), ...uptimeFields, incidents }),
		),
		not_covered: z
			.array(z.strictObject({ from: instant, to: instant.describe('Its end, which is outside.') }))
			.describe('Spells since `since` that the record does not cover, in order.'),
		effects: z
			.array(effectSchema)
			.describe(
				'What was done to its components, newest first: what declared figures are made from.',
			),
		observations: z
			.array(z.string())
			.describe('UTC months of which the spans are published under observations/<month>.csv.'),
	})
	.describe('Uptime of one subject. Days are UTC days; the last of each list is unfinished.');

/** The document of one subject. */
export type FiguresDocument = z.output<typeof figuresSchema>;

type Window = FiguresDocument['windows'][number];

/** The document of a subject; `schema` is the address of the schema that describes it. */
export function figuresDocument(
	subject: Subject,
	periods: Periods,
	{ now, site }: Pick<SiteRecord, 'now' | 'site'>,
	schema: string,
): FiguresDocument {
	const { kind, id, name, components, since, effects, observations } = subject;
	const figures = ({ declared, measured, checks, entries }: Period) => ({
		declared: declaredUptimeFigures(declared, site.weights),
		measured: measuredUptimeFigures(measured, checks, site.weights),
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
		days: periods.days.map((day) => ({ day: day.key, ...figures(day) })),
		months: periods.months.map((month) => ({ month: month.key, ...figures(month) })),
		years: periods.years.map((year) => ({ year: year.key, ...figures(year) })),
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
		const found = figuresOver(subject, span, site.weights);
		if (!found) return [];
		const { declared, measured } = found;
		return [
			{
				window,
				from: toIso(found.window.start),
				to: toIso(found.window.end),
				declared: declared ? declaredUptimeFigures(declared, site.weights) : null,
				measured: measured
					? measuredUptimeFigures(measured, checksIn(subject, found.window), site.weights)
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

/** The periods that the record does not cover: the other side of what figures are made from. */
function notCovered({ since, coverage }: Subject, now: Instant): FiguresDocument['not_covered'] {
	const life = interval(since, now);
	return subtract(life ? [life] : [], coverage).map(({ start, end }) => ({
		from: toIso(start),
		to: toIso(end),
	}));
}

function publishedEffect(effect: Effect): FiguresDocument['effects'][number] {
	const { entry, component, status, start, end, ongoing, lastUpdate } = effect;
	return {
		incident: entry.id,
		component,
		status,
		start: startPair(start),
		end: pairOf(end),
		ongoing,
		last_update: isoOrNull(lastUpdate),
	};
}
