import { z } from 'zod';
import { dataAgeSchema } from './data-age.ts';

const instant = z.iso.datetime().describe('An instant in UTC, to the second.');
const time = z.strictObject({
	earliest: instant.describe('The earliest instant that it can have been.'),
	latest: instant.describe('The latest; the same where it is known exactly.'),
});
const seconds = z.int().min(0);
const share = z.number().min(0).max(1);
const range = z
	.strictObject({ least: share, most: share })
	.describe('A share from 0 to 1 that is known only to lie between two, unrounded.');
const percentiles = z
	.strictObject({ least: z.number().min(0), most: z.number().min(0) })
	.nullable()
	.describe(
		'The least and the most of the spans’ percentiles, in milliseconds; null where none was kept.',
	);

const declaredTimes = z.strictObject({
	major_outage: seconds,
	partial_outage: seconds,
	degraded_performance: seconds,
	under_maintenance: seconds,
});
const measuredTimes = z.strictObject({
	operational: seconds,
	degraded_performance: seconds,
	partial_outage: seconds,
	major_outage: seconds,
});

const declared = z
	.strictObject({
		covered_seconds: seconds.describe('Time that the record covers: the denominator.'),
		not_covered_seconds: seconds.describe('Time that it does not cover; in no figure.'),
		certain_seconds: declaredTimes.describe(
			'Time in each status for every choice inside uncertain times, each instant under its worst.',
		),
		possible_seconds: declaredTimes.describe('The same for some choice.'),
		uptime: range.describe(
			'1 − Σ weight × seconds ÷ covered_seconds: least from possible_seconds, most from certain_seconds.',
		),
		uptime_text: z
			.string()
			.describe('The same as it is printed: cut off, never rounded up to 100.'),
	})
	.nullable()
	.describe('What staff declared; null where the record covers none of the time.');

const measured = z
	.strictObject({
		observed_seconds: seconds.describe('Time that was observed: the denominator.'),
		not_observed_seconds: seconds.describe('Time in which nobody looked.'),
		seconds: measuredTimes.describe('The observed time in each status.'),
		at_best_seconds: measuredTimes.describe(
			'Of a group: time in which not all members were observed, by the worst status of those that were. What of it is a fault counts as observed and is in seconds too; the rest counts as not observed. Of a component: none.',
		),
		uptime: share.describe('1 − Σ weight × seconds ÷ observed_seconds, unrounded.'),
		range: range.describe(
			'Were all that was not seen a major outage, and were all that was not observed up.',
		),
		uptime_text: z.string().describe('The uptime as it is printed: cut off.'),
		checks: z.int().min(0).nullable().describe('Checks made; null of a group.'),
		failed: z.int().min(0).nullable().describe('Checks without a good answer.'),
		slow: z.int().min(0).nullable().describe('Checks with a good answer that came late.'),
		p50_ms: percentiles,
		p95_ms: percentiles,
	})
	.nullable()
	.describe('What was measured; null where nothing was observed.');

const accounts = { declared, measured };
const incidents = z.array(z.string()).describe('Ids of what touched it, oldest first.');

const effect = z.strictObject({
	incident: z.string().describe('The id of the incident or maintenance.'),
	component: z.string(),
	status: z.enum(['under_maintenance', 'degraded_performance', 'partial_outage', 'major_outage']),
	start: time,
	end: time.describe('Its end; of what lasts, as_of.'),
	ongoing: z.boolean().describe('Whether it lasts at as_of.'),
	last_update: instant
		.nullable()
		.describe('Of what nobody closed: the last word. Only possible from there on.'),
});

/** What is published of a component, a group or the whole: figures, and what they are made from. */
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
			.record(z.string(), share)
			.describe('What a second of each status counts as an outage.'),
		windows: z.array(
			z.strictObject({
				window: z.enum(['24_hours', '7_days', '30_days', '90_days', 'all_time']),
				from: instant.describe('Its start: not before `since`.'),
				to: instant.describe('Its end, which is outside.'),
				...accounts,
			}),
		),
		days: z.array(z.strictObject({ day: z.iso.date(), ...accounts, incidents })),
		months: z.array(
			z.strictObject({ month: z.string().regex(/^\d{4}-\d\d$/), ...accounts, incidents }),
		),
		years: z.array(z.strictObject({ year: z.string().regex(/^\d{4}$/), ...accounts, incidents })),
		not_covered: z
			.array(z.strictObject({ from: instant, to: instant.describe('Its end, which is outside.') }))
			.describe('Spells since `since` that the record does not cover, in order.'),
		effects: z
			.array(effect)
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
