import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/time/instant.ts';
import { instantPattern, parseTime, timePattern } from '../../../src/time/parse-time.ts';
import { isExact } from '../../../src/time/uncertain-time.ts';

/** A text, and the milliseconds that it must be read as: by `Date.UTC` and arithmetic alone. */
interface Written {
	readonly text: string;
	readonly earliest: number;
	readonly latest: number;
}

const two = (value: number) => String(value).padStart(2, '0');
const monthLength = (year: number, month: number) =>
	new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day of the calendar, month ends and leap days well represented. */
const date = fc
	.tuple(
		fc.integer({ min: 1970, max: 2199 }),
		fc.integer({ min: 1, max: 12 }),
		fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 31)),
	)
	.map(([year, month, day]) => ({ year, month, day: Math.min(day, monthLength(year, month)) }));

/** Minutes ahead of UTC, and how that is written. */
const offset = fc.oneof(
	fc.constant({ minutes: 0, text: 'Z' }),
	fc.integer({ min: -12 * 60, max: 14 * 60 }).map((minutes) => {
		const size = Math.abs(minutes);
		const text = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
		return { minutes, text };
	}),
);

/** An instant in any offset, to the second, the minute or the hour. */
const clockTime: fc.Arbitrary<Written> = fc
	.record({
		date,
		hour: fc.integer({ min: 0, max: 23 }),
		minute: fc.integer({ min: 0, max: 59 }),
		second: fc.integer({ min: 0, max: 59 }),
		offset,
		form: fc.constantFrom('second', 'minute', 'hour'),
	})
	.map(({ date: { year, month, day }, hour, minute, second, offset, form }) => {
		const [m, s] = [form === 'hour' ? 0 : minute, form === 'second' ? second : 0];
		const clock = { second: `:${two(m)}:${two(s)}`, minute: `:${two(m)}`, hour: '' }[form];
		const earliest = Date.UTC(year, month - 1, day, hour, m, s) - offset.minutes * MINUTE;
		return {
			text: `${String(year)}-${two(month)}-${two(day)}T${two(hour)}${clock}${offset.text}`,
			earliest,
			latest: form === 'hour' ? earliest + HOUR : earliest,
		};
	});

/** A day or a month in UTC. */
const calendarTime: fc.Arbitrary<Written> = fc
	.tuple(date, fc.boolean())
	.map(([{ year, month, day }, whole]) => ({
		text: `${String(year)}-${two(month)}${whole ? '' : `-${two(day)}`}`,
		earliest: Date.UTC(year, month - 1, whole ? 1 : day),
		latest: whole ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day) + DAY,
	}));

const plainTime = fc.oneof(clockTime, calendarTime);

const aboutTime: fc.Arbitrary<Written> = fc
	.tuple(plainTime, fc.integer({ min: 0, max: 999 }), fc.constantFrom('m', 'h'))
	.map(([{ text, earliest, latest }, amount, unit]) => {
		const slack = amount * (unit === 'h' ? HOUR : MINUTE);
		return {
			text: `${text}~${String(amount)}${unit}`,
			earliest: earliest - slack,
			latest: latest + slack,
		};
	});

const oneTime = fc.oneof(plainTime, aboutTime);

describe('parseTime, for any time', () => {
	test('reads every form as the calendar has it', () => {
		fc.assert(
			fc.property(oneTime, ({ text, earliest, latest }) => {
				expect(parseTime(text, 'UTC')).toMatchObject({ ok: true, time: { earliest, latest } });
			}),
			{ numRuns: 1000 },
		);
	});

	test('reads bounds from the first’s earliest to the second’s latest, or says they are reversed', () => {
		fc.assert(
			fc.property(oneTime, oneTime, (a, b) => {
				const read = parseTime(`${a.text}/${b.text}`, 'UTC');
				// A day or a month stays below its latest instant.
				const staysBelow = b.earliest < b.latest && !b.text.includes('~');
				if (b.latest > a.earliest || (b.latest === a.earliest && !staysBelow))
					expect(read).toMatchObject({ time: { earliest: a.earliest, latest: b.latest } });
				else
					expect(read).toMatchObject({ ok: false, advice: 'Write the earlier bound first: A/B.' });
			}),
			{ numRuns: 500 },
		);
	});
});

const shape = String.raw`\d{4}-\d\d(-\d\d(T\d\d(:\d\d(:\d\d)?)?(Z|[+-]\d\d:\d\d))?)?(~\d{1,3}[mh])?`;
const form = new RegExp(String.raw`^(\s*${shape}\s*/\s*${shape}\s*|${shape})$`);

/** Texts that are almost times: a character of a good one replaced, left out or doubled. */
const slip = fc
	.tuple(oneTime, fc.nat(), fc.constantFrom('', '0', '9', ':', '-', 'T', 'Z', ' ', '~', '/', 'PST'))
	.map(([{ text }, place, put]) => {
		const i = place % text.length;
		return text.slice(0, i) + put + text.slice(i + 1);
	});

/** Times as people write them, in a zone's abbreviation or without an offset, existing or not. */
const spoken = fc
	.tuple(
		fc.constantFrom('2020', '2023', '0000'),
		fc.integer({ min: 0, max: 13 }),
		fc.integer({ min: 0, max: 32 }),
		fc.integer({ min: 0, max: 25 }),
		fc.integer({ min: 0, max: 61 }),
		fc.constantFrom('T', ' '),
		fc.constantFrom('', ' PST', ' PDT', 'EST', ' CEST', ' GMT', ' UTC', ' IST', ' XYZZY'),
	)
	.map(([y, mo, d, h, mi, t, zone]) => `${y}-${two(mo)}-${two(d)}${t}${two(h)}:${two(mi)}${zone}`);

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), slip, spoken);

describe('what editors are told of times', () => {
	const bounds = fc.tuple(oneTime, oneTime).map(([a, b]) => ({ text: `${a.text} / ${b.text}` }));

	test('lets pass whatever is read', () => {
		fc.assert(
			fc.property(fc.oneof(oneTime, bounds), ({ text }) => {
				expect(text).toMatch(new RegExp(timePattern));
			}),
			{ numRuns: 1000 },
		);
	});

	test('lets pass as an instant what is known to the minute, and nothing else', () => {
		fc.assert(
			fc.property(plainTime, ({ text }) => {
				const read = parseTime(text, 'UTC');
				expect(new RegExp(instantPattern).test(text)).toBe(read.ok && isExact(read.time));
			}),
			{ numRuns: 1000 },
		);
	});

	test('underlines what is not of a form', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				fc.pre(!form.test(text));
				expect(text).not.toMatch(new RegExp(timePattern));
			}),
			{ numRuns: 1000 },
		);
	});
});

describe('parseTime, for any text', () => {
	test('refuses whatever is not of a form', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				fc.pre(!form.test(text));
				expect(parseTime(text, 'UTC').ok).toBe(false);
			}),
			{ numRuns: 1000 },
		);
	});

	test('refuses in a sentence with an advice, both free of what programs say to themselves', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const read = parseTime(text, 'UTC');
				if (read.ok) return;
				expect(read.message).toMatch(/^[A-Z“].*\.$/s);
				expect(read.advice).toMatch(/^[A-Z].*\.$/s);
				const ours = (read.message + read.advice).replaceAll(text, '');
				expect(ours).not.toMatch(/NaN|undefined|null|Invalid/);
			}),
			{ numRuns: 1000 },
		);
	});

	test('advises only what it would read', () => {
		fc.assert(
			fc.property(fc.oneof(slip, spoken), (text) => {
				const read = parseTime(text, 'UTC');
				const advised = read.ok ? undefined : /^Write (\d\S+?),? if that/.exec(read.advice)?.[1];
				if (advised) expect(parseTime(advised, 'UTC').ok, `${text}: ${advised}`).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});

const zones = [
	'America/Los_Angeles',
	'Europe/Berlin',
	'Pacific/Auckland',
	'Asia/Kolkata',
	'America/Sao_Paulo',
	'America/Havana',
];
const clocks = new Map(
	zones.map((timeZone) => [
		timeZone,
		new Intl.DateTimeFormat('en-CA', {
			timeZone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
		}),
	]),
);

/** The date on the clocks of `zone`, by the tables of Intl alone. */
function localDate(zone: string, milliseconds: number): string {
	return clocks.get(zone)?.format(milliseconds) ?? '';
}

/** Instants in and around a span: its borders to the millisecond, and every half hour. */
function around(earliest: number, latest: number): number[] {
	const near = [earliest - 1, earliest, latest - 1, latest];
	const step = Math.max(HOUR / 2, Math.floor((latest - earliest) / 60));
	for (let t = earliest - 30 * HOUR; t < latest + 30 * HOUR; t += step) near.push(t);
	return near;
}

describe.each(zones)('days and months in %s', (zone) => {
	const dates = date.filter(({ year }) => year >= 1990 && year < 2038);
	/** The days around which clocks change are a fortieth of all: seek them out. */
	const turning = fc
		.tuple(fc.integer({ min: 1990, max: 2037 }), fc.constantFrom(2, 3, 4, 9, 10, 11), date)
		.map(([year, month, { day }]) => ({ year, month, day: Math.min(day, 28) }));

	test('hold exactly the instants that local clocks put on them', () => {
		fc.assert(
			fc.property(fc.oneof(dates, turning), fc.boolean(), ({ year, month, day }, whole) => {
				const text = `${String(year)}-${two(month)}${whole ? '' : `-${two(day)}`}`;
				const read = parseTime(text, zone);
				if (!read.ok) throw new Error(read.message);
				const { earliest, latest } = read.time;
				const wrong = around(earliest, latest).filter(
					(t) => localDate(zone, t).startsWith(text) !== (earliest <= t && t < latest),
				);
				expect(wrong).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});
});
