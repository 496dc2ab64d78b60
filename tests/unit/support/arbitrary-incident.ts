import fc from 'fast-check';
import type { Incident } from '../../../src/domain/incident/entry.ts';
import { incidentStatuses } from '../../../src/schema/entry-schema.ts';
import { makeIncident, says } from './make-entry.ts';
import { MINUTES, minuteText } from './minutes.ts';

const minutes = fc.nat(MINUTES - 1);
const status = fc.constantFrom(
	'degraded_performance' as const,
	'partial_outage' as const,
	'major_outage' as const,
);

/** How someone may write down a minute: exactly, or with a doubt that holds it. */
export function writtenDown(minute: number): fc.Arbitrary<string> {
	const doubt = fc.nat(300);
	return fc.oneof(
		fc.constant(minuteText(minute)),
		fc.constant(`${minuteText(minute).slice(0, 13)}Z`),
		fc.tuple(doubt, doubt).map(([a, b]) => bounds(minute - a, minute + b)),
		fc.tuple(doubt, fc.nat(999)).map(([size, part]) => {
			const middle = minute - size + (part % (2 * size + 1));
			return `${minuteText(middle)}~${String(size)}m`;
		}),
	);
}

function bounds(a: number, b: number): string {
	return a === b ? minuteText(a) : `${minuteText(a)}/${minuteText(b)}`;
}

/** An outage as it really was, in minutes; `end` is outside. */
export interface Truth {
	readonly start: number;
	readonly end: number;
	readonly status: 'degraded_performance' | 'partial_outage' | 'major_outage';
}

/** An outage of the website, and a file that tells of it as well as its writers knew, without lying. */
export const toldTruth: fc.Arbitrary<{ truth: Truth; incident: Incident }> = fc
	.record({
		start: fc.nat(MINUTES - 400),
		length: fc.oneof(fc.nat(120), fc.nat(MINUTES)),
		status,
		delay: fc.nat(200),
		isEndUnknown: fc.boolean(),
		part: fc.nat(999),
	})
	.chain(({ start, length, status, delay, isEndUnknown, part }) => {
		const end = Math.min(MINUTES - 201, start + length);
		const lastWord = start + Math.floor(((end - start) * part) / 1000);
		return fc.tuple(writtenDown(start), writtenDown(end)).map(([began, known]) => ({
			truth: { start, end, status },
			incident: makeIncident({
				components: [{ id: 'website', status }],
				began,
				mitigated: isEndUnknown ? 'unknown' : known,
				updates: [
					says(minuteText(lastWord), 'investigating'),
					says(minuteText(end + delay), 'resolved'),
				],
			}),
		}));
	});

const time = minutes.chain(writtenDown);
const someTime = fc.oneof(time, fc.constant('unknown'));

const said = fc.array(
	fc.record({
		id: fc.constantFrom('website', 'search'),
		status: fc.constantFrom('operational' as const, 'partial_outage' as const),
	}),
	{ maxLength: 2 },
);

const word = fc.record({
	instant: minutes,
	status: fc.constantFrom(...incidentStatuses),
	components: said,
});

/** Words on an incident, in order; the last one may say resolved, and it may be re-opened. */
const updates = fc
	.uniqueArray(word, { minLength: 1, maxLength: 5, selector: ({ instant }) => instant })
	.map((words) =>
		words
			.toSorted((a, b) => a.instant - b.instant)
			.map(({ instant, status, components }) => ({
				...says(minuteText(instant), status),
				components,
			})),
	);

const effect = fc.record(
	{ id: fc.constantFrom('website', 'search'), status, from: time, to: someTime },
	{ requiredKeys: ['id', 'status'] },
);

const loss = fc.record({
	what: fc.constant('Download counts'),
	component: fc.constant('package-statistics'),
	from: time,
	to: someTime,
	recovered: fc.constant('none' as const),
});

const repair = fc.record({
	id: fc.constantFrom('alerts', 'logs'),
	category: fc.constant('detect' as const),
	title: fc.constant('Alerts on the database'),
	state: fc.constant('done' as const),
	done: time,
	evidence: fc.constant('https://status.example/evidence'),
});

const correction = fc.record({
	at: minutes.map(minuteText),
	of: fc.constantFrom('began', 'components', 'mitigated', 'cause', 'lost', 'repairs', 'scope'),
	note: fc.constant('It was otherwise.'),
});

const dated = fc.record({ at: minutes.map(minuteText) });

/** Any incident that a file can tell, sensible or not: every field may be there, at any time. */
export const anyIncident: fc.Arbitrary<Incident> = fc
	.record(
		{
			components: fc.array(effect, { minLength: 1, maxLength: 3 }),
			began: time,
			mitigated: someTime,
			cause: fc.constant('A cause.'),
			declared: time,
			detected: fc.record({ at: time, by: fc.constant('staff' as const) }),
			scope: fc.constant('All clients.'),
			lost: fc.array(loss, { maxLength: 2 }),
			repairs: fc.array(repair, { maxLength: 2 }),
			notes: fc.array(fc.constant('A note.'), { maxLength: 2 }),
			corrections: fc.array(correction, { maxLength: 3 }),
			postmortem: dated,
			retracted: dated.map(({ at }) => ({ at, why: 'A false alarm.' })),
			updates,
		},
		{ requiredKeys: ['components', 'began', 'updates'] },
	)
	.map((told) => makeIncident({ ...told, ...(told.postmortem && { body: '## Summary' }) }));
