import type { MeasuredStatus, Observation } from '../../src/domain/observation/observation.ts';
import { DAY, HOUR, type Instant, instant, MINUTE } from '../../src/time/instant.ts';
import { clip, type Interval, subtract } from '../../src/time/interval.ts';
import { startOfDay } from '../../src/time/utc-calendar.ts';
import type { Random } from '../support/random.ts';
import { before } from './moments.ts';
import { gaps, troubles } from './troubles.ts';

/** For how many days the demo's probes have been looking. */
const days = 200;

/** Of an hour in a hundred and fifty nothing was kept. */
const lostHours = 1 / 150;

/** Milliseconds that a good answer takes at night, by component; where there are none, none are kept. */
const quickest: Readonly<Record<string, number>> = {
	downloads: 120,
	search: 260,
	feed: 180,
	publishing: 640,
	'sign-in': 310,
	website: 220,
};

/** What probes saw of a component up to `now`: by the hour, and within it by what was seen. */
export function observationsOf(component: string, now: Instant, random: Random): Observation[] {
	const own = troubles.filter((trouble) => trouble.component === component);
	const seen = own.map(({ status, from, to }) => ({ status, ...spell(now, from, to) }));
	const unseen = gaps
		.filter((gap) => gap.component === undefined || gap.component === component)
		.map(({ from, to }) => spell(now, from, to));
	return hoursUntil(now)
		.filter(() => !random.happens(lostHours))
		.flatMap((hour) => subtract([hour], unseen))
		.flatMap((span) => [
			...subtract([span], seen).map((part) => ({ ...part, status: 'operational' as const })),
			...seen.flatMap(({ status, ...trouble }) => {
				const part = clip(span, trouble);
				return part ? [{ ...part, status }] : [];
			}),
		])
		.sort((a, b) => a.start - b.start)
		.map((span) => ({ ...span, ...checksOf(span, component, random) }));
}

function spell(now: Instant, from: string, to: string): Interval {
	return { start: before(now, from), end: before(now, to) };
}

function hoursUntil(now: Instant): Interval[] {
	const first = startOfDay(instant(now - days * DAY));
	return Array.from({ length: Math.ceil((now - first) / HOUR) }, (_, i) => ({
		start: instant(first + i * HOUR),
		end: instant(Math.min(first + (i + 1) * HOUR, now)),
	}));
}

type Seen = Interval & { readonly status: MeasuredStatus };

/** The share of checks that fail and that are slow, and how much longer answers take. */
const looks = {
	operational: { failed: 0.0004, slow: 0.003, factor: 1 },
	degraded_performance: { failed: 0.01, slow: 0.6, factor: 6 },
	partial_outage: { failed: 0.4, slow: 0.2, factor: 2.5 },
	major_outage: { failed: 1, slow: 0, factor: 1 },
} as const;

/** One check a minute, and what came of them. */
function checksOf({ start, end, status }: Seen, component: string, random: Random) {
	const checks = Math.max(1, Math.round((end - start) / MINUTE));
	const look = looks[status];
	const count = (of: number, share: number) =>
		Array.from({ length: of }).filter(() => random.happens(share)).length;
	const failed = count(checks, look.failed);
	const slow = count(checks - failed, look.slow);
	const base = quickest[component];
	if (base === undefined || failed === checks)
		return { checks, failed, slow, p50: undefined, p95: undefined };
	const p50 = Math.round(base * look.factor * loadAt(start) * (0.92 + 0.16 * random.next()));
	const p95 = Math.round(p50 * (1.8 + 0.7 * random.next()));
	return { checks, failed, slow, p50, p95 };
}

/** How much longer answers take by day: most at 15:00 UTC, least at 03:00. */
function loadAt(at: Instant): number {
	return 1.25 + 0.25 * Math.cos(((at - 15 * HOUR) / DAY) * 2 * Math.PI);
}
