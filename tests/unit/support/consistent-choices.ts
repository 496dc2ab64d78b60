import fc from 'fast-check';
import type { Incident } from '../../../src/domain/incident/entry.ts';
import { badness, componentStatuses } from '../../../src/schema/component-schema.ts';
import { makeIncident, says } from './make-entry.ts';
import { minuteText } from './minutes.ts';

/** The first and the last minute that a time can be. */
type Bounds = readonly [first: number, last: number];

/** A span of a component as a file has it; what is left out is that of the whole. */
interface GivenSpan {
	readonly id: string;
	readonly status: 'degraded_performance' | 'partial_outage' | 'major_outage';
	readonly from?: Bounds;
	readonly to?: Bounds;
}

/** An incident of a few minutes, with few enough choices of its uncertain times to try them all. */
export interface ShortIncident {
	readonly began: Bounds;
	/** `undefined` while it is open: it then ends after the last minute. */
	readonly mitigated?: Bounds;
	readonly spans: readonly GivenSpan[];
}

/** The last minute of an incident, at which it is looked at. */
export const lastMinute = 9;

/** Few bounds, so that spans often meet. */
const bounds = fc
	.tuple(fc.nat(lastMinute - 1), fc.nat(3))
	.map(([first, more]): Bounds => [first, Math.min(first + more, lastMinute)]);

const status = fc.constantFrom(
	'degraded_performance' as const,
	'partial_outage' as const,
	'major_outage' as const,
);
const id = fc.constantFrom('website', 'search');

/** Spans with times of their own, or with those of the whole. */
const someSpans = fc.array(
	fc.record({ id, status, from: bounds, to: bounds }, { requiredKeys: ['id', 'status'] }),
	{ minLength: 1, maxLength: 3 },
);

/** Spans of one component that follow on one another, beside one of another component. */
const meetingSpans = fc
	.record({
		id,
		statuses: fc.array(status, { minLength: 2, maxLength: 3 }),
		cuts: fc.tuple(bounds, bounds),
		beside: fc.array(fc.record({ id: fc.constant('email'), status }), { maxLength: 1 }),
	})
	.map(({ id, statuses, cuts, beside }): GivenSpan[] => [
		...statuses.map((status, i) => {
			const [from, to] = [cuts[i - 1], i < statuses.length - 1 ? cuts[i] : undefined];
			return { id, status, ...(from && { from }), ...(to && { to }) };
		}),
		...beside,
	]);

/** Any incident of a few minutes whose times can all hold together. */
export const anyShortIncident: fc.Arbitrary<ShortIncident> = fc
	.record(
		{ began: bounds, mitigated: bounds, spans: fc.oneof(someSpans, meetingSpans) },
		{ requiredKeys: ['began', 'spans'] },
	)
	.filter((incident) => choicesOf(incident, () => true).length > 0);

/** An uncertain instant, and the minute that a choice gives it. */
interface Unknown {
	readonly bounds: Bounds;
	chosen: number;
}

/**
 * Every consistent choice of the uncertain times of an incident, as how bad the components that
 * `counts` were at each minute from 0 to the last. A choice is consistent where no span begins before
 * the whole, ends before it begins or ends after the whole. Choices that come to the same are one.
 */
export function choicesOf(
	{ began, mitigated, spans }: ShortIncident,
	counts: (id: string) => boolean,
): number[][] {
	const whole = {
		start: unknown(began),
		end: unknown(mitigated ?? [lastMinute + 1, lastMinute + 1]),
	};
	const unknowns = [whole.start, whole.end];
	const own = (bounds: Bounds) => {
		const one = unknown(bounds);
		unknowns.push(one);
		return one;
	};
	const last = new Map<string, { given: Bounds | undefined; end: Unknown }>();
	const placed = spans
		.toSorted((a, b) => (a.from?.[0] ?? -1) - (b.from?.[0] ?? -1))
		.map(({ id, status, from, to }) => {
			const before = last.get(id);
			const isMeeting = from !== undefined && before?.given?.join() === from.join();
			const start = isMeeting ? before.end : from && own(from);
			const end = to ? own(to) : whole.end;
			last.set(id, { given: to, end });
			return { id, status, start: start ?? whole.start, end };
		});
	const rows = new Map<string, number[]>();
	const isConsistent = () =>
		placed.every(
			({ start, end }) =>
				whole.start.chosen <= start.chosen &&
				start.chosen <= end.chosen &&
				end.chosen <= whole.end.chosen,
		);
	const choose = (next: number): void => {
		const one = unknowns[next];
		if (!one) {
			if (!isConsistent()) return;
			const row = Array.from({ length: lastMinute + 1 }, (_, t) =>
				Math.max(
					0,
					...placed
						.filter(({ id, start, end }) => counts(id) && start.chosen <= t && t < end.chosen)
						.map(({ status }) => badness(status)),
				),
			);
			rows.set(row.join(), row);
			return;
		}
		for (let at = one.bounds[0]; at <= one.bounds[1]; at += 1) {
			one.chosen = at;
			choose(next + 1);
		}
	};
	choose(0);
	return [...rows.values()];
}

function unknown(bounds: Bounds): Unknown {
	return { bounds, chosen: bounds[0] };
}

/** What holds at a minute of every choice of several incidents together, and of some choice. */
export function statusesOver(choices: readonly number[][][], minute: number) {
	const worsts = choices.reduce(
		(found, rows) => found.flatMap((worst) => rows.map((row) => Math.max(worst, row[minute] ?? 0))),
		[0],
	);
	const status = (badness: number) => componentStatuses[badness] ?? 'operational';
	return { certain: status(Math.min(...worsts)), possible: status(Math.max(...worsts)) };
}

/** The incident as its file. */
export function fileOf({ began, mitigated, spans }: ShortIncident, name: string): Incident {
	const text = ([first, last]: Bounds) =>
		first === last ? minuteText(first) : `${minuteText(first)}/${minuteText(last)}`;
	return makeIncident({
		id: name,
		components: spans.map(({ id, status, from, to }) => ({
			id,
			status,
			...(from && { from: text(from) }),
			...(to && { to: text(to) }),
		})),
		began: text(began),
		...(mitigated && { mitigated: text(mitigated) }),
		updates: [
			says(minuteText(0), 'investigating'),
			...(mitigated ? [says(minuteText(lastMinute), 'resolved')] : []),
		],
	});
}
