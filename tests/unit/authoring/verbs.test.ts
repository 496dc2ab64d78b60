import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { EditResult, EntrySource } from '../../../src/authoring/edited.ts';
import {
	addRepair,
	completeRepair,
	correct,
	dropRepair,
	postmortem,
	postmortemSkeleton,
} from '../../../src/authoring/verbs/account.ts';
import { reopen, resolve, retract, update } from '../../../src/authoring/verbs/incident.ts';
import { cancel, complete, extend, start } from '../../../src/authoring/verbs/maintenance.ts';
import { announce, newIncident } from '../../../src/authoring/verbs/new-entry.ts';
import { compile } from '../../../src/compile/compile.ts';
import { parseEntry } from '../../../src/compile/parse-entry.ts';
import { readContent } from '../../../src/compile/read-content.ts';
import { readEntryText } from '../../../src/compile/reading/read-document.ts';
import { type Instant, MINUTE, parseIso, shift, toIso } from '../../../src/time/instant.ts';

const sources = readContent({ incidentsDir: 'incidents', dataDir: 'src/data' });
const first = parseIso('2026-11-25T03:05:00Z');
const message = 'Installing fails.\n\n- Downloads by hand: work';

function sourceOf(id: string, text: string): EntrySource<never> {
	const { document } = readEntryText(`incidents/${id}.md`, text);
	const entry = document && parseEntry(document).entry;
	if (!entry) throw new Error(`${id} cannot be read:\n${text}`);
	return { text, entry: entry as never };
}

/** Errors of the whole record with this file in it. */
function errorsWith(id: string, text: string, now: Instant): string[] {
	const file = `incidents/${id}.md`;
	const { document, diagnostics: problems } = readEntryText(file, text);
	const entries = [
		...sources.entries.filter((one) => one.file !== file),
		...(document ? [document] : []),
	];
	const ids = new Set([...sources.ids, id]);
	const outcome = compile({ ...sources, entries, ids, diagnostics: problems }, { now, clock: now });
	return outcome.diagnostics
		.filter((one) => one.severity === 'error')
		.map((one) => `${one.rule}: ${one.message}`);
}

function textOf(edited: EditResult): string {
	if ('invalid' in edited) throw new Error(edited.invalid);
	return edited.text;
}

test('an incident is told, updated, resolved and told again, in one file that stays valid', () => {
	const created = newIncident(
		{
			title: 'Downloads fail: time-outs',
			impact: 'major',
			began: '2026-11-25T02:40Z~15m',
			components: [{ id: 'package-downloads', status: 'major_outage' }],
			at: first,
			message,
		},
		new Set(['2026-11-25-downloads-fail-time-outs']),
	);
	if ('invalid' in created) throw new Error(created.invalid);
	const { id } = created;
	expect(id).toBe('2026-11-25-downloads-fail-time-outs-2');
	const later = (minutes: number) => shift(first, minutes * MINUTE);
	const updated = textOf(
		update(sourceOf(id, created.text), {
			at: later(10),
			status: 'identified',
			message: 'A cache is at fault.',
			components: [
				{ id: 'package-downloads', status: 'partial_outage' },
				{ id: 'search', status: 'degraded_performance' },
			],
			nextUpdateBy: later(40),
		}),
	);
	const over = textOf(
		resolve(sourceOf(id, updated), {
			at: later(30),
			mitigated: '2026-11-25T03:30Z',
			cause: 'unknown',
			message: 'Downloads and search work again.',
		}),
	);
	const back = textOf(
		reopen(sourceOf(id, over), {
			at: later(60),
			began: '2026-11-25T04:00Z',
			components: [{ id: 'search', status: 'major_outage' }],
			message: 'Search fails again.',
		}),
	);
	expect(
		[created.text, updated, over, back].flatMap((text) => errorsWith(id, text, later(90))),
	).toEqual([]);
	expect(back).toBe(`---
title: 'Downloads fail: time-outs'
impact: major
components:
  - { id: package-downloads, status: major_outage, to: 2026-11-25T03:15:00Z }
  - { id: package-downloads, status: partial_outage, from: 2026-11-25T03:15:00Z, to: 2026-11-25T03:30Z }
  - { id: search, status: degraded_performance, from: 2026-11-25T03:15:00Z, to: 2026-11-25T03:30Z }
  - { id: search, status: major_outage, from: 2026-11-25T04:00Z }
began: 2026-11-25T02:40Z~15m
cause: unknown
updates:
  - at: 2026-11-25T03:05:00Z
    status: investigating
    components:
      - { id: package-downloads, status: major_outage }
    message: |
      Installing fails.

      - Downloads by hand: work
  - at: 2026-11-25T03:15:00Z
    status: identified
    components:
      - { id: package-downloads, status: partial_outage }
      - { id: search, status: degraded_performance }
    next_update_by: 2026-11-25T03:45:00Z
    message: |
      A cache is at fault.
  - at: 2026-11-25T03:35:00Z
    status: resolved
    message: |
      Downloads and search work again.
  - at: 2026-11-25T04:05:00Z
    status: investigating
    components:
      - { id: search, status: major_outage }
    message: |
      Search fails again.
---
`);
});

test('planned work is announced, moved, begun and completed, in a file that stays valid', () => {
	const created = announce(
		{
			title: 'Move of the database',
			impact: 'none',
			components: [{ id: 'search', status: 'under_maintenance' }],
			from: '2026-11-26T02:00Z',
			to: '2026-11-26T04:00Z',
			at: first,
			message,
		},
		new Set(),
	);
	if ('invalid' in created) throw new Error(created.invalid);
	const day = (clock: string) => parseIso(`2026-11-26T${clock}:00Z`);
	const { id } = created;
	const moved = textOf(
		extend(sourceOf(id, created.text), {
			at: day('01:00'),
			to: '2026-11-26T05:00Z',
			message: 'It takes an hour more.',
			note: 'The planned end was an hour earlier.',
		}),
	);
	const begun = textOf(
		start(sourceOf(id, moved), {
			at: day('02:05'),
			from: '2026-11-26T02:02Z',
			message: 'The work has begun.',
		}),
	);
	const done = textOf(
		complete(sourceOf(id, begun), {
			at: day('04:10'),
			to: '2026-11-26T04:05Z',
			message: 'The database has moved.',
		}),
	);
	expect(
		[created.text, moved, begun, done].flatMap((text) => errorsWith(id, text, day('06:00'))),
	).toEqual([]);
	expect(parse(done.split('---\n')[1] ?? '')).toMatchObject({
		scheduled: { from: '2026-11-26T02:00Z', to: '2026-11-26T05:00Z' },
		actual: { from: '2026-11-26T02:02Z', to: '2026-11-26T04:05Z' },
		corrections: [
			{
				at: '2026-11-26T01:00:00Z',
				of: 'scheduled',
				note: 'The planned end was an hour earlier.\n',
			},
		],
	});
	expect(cancel(sourceOf(id, done), { at: day('05:00'), message })).toHaveProperty(
		'invalid',
		expect.stringContaining('completed'),
	);
});

test('an invalid request names the way out', () => {
	const id = '2024-05-13-statistics-not-updating';
	const source = sourceOf(id, readFileSync(`incidents/${id}.md`, 'utf8'));
	const word = { at: first, message };
	expect(update(source, { ...word, status: 'monitoring' })).toEqual({
		invalid: 'This incident is resolved. If it is back, use “reopen”.',
	});
	expect(postmortem(source, { at: first, body: postmortemSkeleton })).toEqual({
		invalid: 'The section “Summary” is empty. Write it, or take its heading away.',
	});
	expect(
		postmortem(source, { at: first, body: '## Summary\n\nText.\n\n## Impact' }),
	).toHaveProperty('invalid', expect.stringContaining('“Impact” is empty'));
	expect(
		reopen(source, {
			...word,
			at: parseIso('2024-05-15T00:00:00Z'),
			began: '2024-05-15',
			components: [],
		}),
	).toHaveProperty('invalid', expect.stringContaining('Give a later instant'));
});

const verbs = [
	'update',
	'resolve',
	'reopen',
	'postmortem',
	'add',
	'done',
	'drop',
	'correct',
	'extend',
	'start',
	'complete',
	'cancel',
	'retract',
] as const;
const step = fc.record({
	verb: fc.constantFrom(...verbs),
	words: fc.string({
		unit: fc.constantFrom('a', ' ', '\n', '#', ':', '-', '"', "'", '{', '|', 'é', '`'),
		minLength: 1,
		maxLength: 30,
	}),
	component: fc.constantFrom('search', 'website', 'package-downloads', 'no-such'),
	status: fc.constantFrom('operational', 'partial_outage', 'major_outage'),
});
interface Step {
	readonly verb: (typeof verbs)[number];
	readonly words: string;
	readonly component: string;
	readonly status: string;
}

/** Lines of the old text that a verb may change: those of fields that it sets. */
const touched: Partial<Record<(typeof verbs)[number], number>> = {
	update: 1,
	resolve: 2,
	reopen: 9,
	done: 1,
	drop: 1,
	correct: 1,
	extend: 1,
	complete: 1,
};

function run(
	source: EntrySource<never>,
	{ verb, words, component, status }: Step,
	at: Instant,
): EditResult {
	const message = `We say: ${words}`;
	const change = { id: component, status } as never;
	const repairId = parseFront(source.text).repairs?.[0]?.id ?? 'none';
	const line = message.replaceAll('\n', ' ');
	const time = toIso(at);
	switch (verb) {
		case 'update':
			return update(source, { at, message, status: 'monitoring', components: [change] });
		case 'resolve':
			return resolve(source, { at, message, mitigated: 'unknown', cause: line });
		case 'reopen':
			return reopen(source, {
				at,
				message,
				began: time,
				components: [{ id: component, status: 'major_outage' }],
			});
		case 'postmortem':
			return postmortem(source, { at, body: `## Summary\n\n${message}` });
		case 'add':
			return addRepair(source, { category: 'fix', title: line, owner: line });
		case 'done':
			return completeRepair(source, {
				id: repairId,
				done: time.slice(0, 10),
				evidence: 'https://example.org/',
			});
		case 'drop':
			return dropRepair(source, { id: repairId, why: line });
		case 'correct':
			return correct(source, { at, of: 'cause', value: line, note: message });
		case 'extend':
			return extend(source, { at, message, to: time, note: 'It ends later.' });
		case 'start':
			return start(source, { at, message, from: time });
		case 'complete':
			return complete(source, { at, message, from: time, to: time });
		case 'cancel':
			return cancel(source, { at, message });
		case 'retract':
			return retract(source, { at, why: line });
	}
}

interface Front {
	readonly updates: readonly unknown[];
	readonly repairs?: readonly { readonly id: string }[];
	readonly [field: string]: unknown;
}

/** The front matter as plain data, read by the library alone: an oracle that shares nothing with the verbs. */
function parseFront(text: string): Front {
	return parse(text.split(/^---\r?$/m)[1] ?? '', { schema: 'core' }) as Front;
}

/** How many lines of `before` are not found in `after`, in order. */
function lost(before: string, after: string): number {
	const lines = after.split('\n');
	let next = 0;
	return before.split('\n').filter((line) => {
		const found = lines.indexOf(line, next);
		if (found >= 0) next = found + 1;
		return found < 0;
	}).length;
}

test(
	'whatever verbs run on a real file, what they did not mean to change stays',
	{ timeout: 120_000 },
	() => {
		const ids = [...sources.ids];
		let written = 0;
		fc.assert(
			fc.property(
				fc.constantFrom(...ids),
				fc.boolean(),
				fc.array(step, { minLength: 1, maxLength: 4 }),
				(id, isCrlf, steps) => {
					const real = readFileSync(join('incidents', `${id}.md`), 'utf8').replaceAll('\r\n', '\n');
					let text = isCrlf ? real.replaceAll('\n', '\r\n') : real;
					steps.forEach((one, i) => {
						const at = shift(first, i * MINUTE);
						const source = sourceOf(id, text);
						if (isWrongKind(source, one.verb)) return;
						const edited = run(source, one, at);
						if ('invalid' in edited || errorsWith(id, edited.text, shift(at, MINUTE)).length > 0)
							return;
						written++;
						const [before, after] = [parseFront(text), parseFront(edited.text)];
						expect(lost(text, edited.text)).toBeLessThanOrEqual(touched[one.verb] ?? 0);
						expect(after.updates.slice(0, before.updates.length)).toEqual(before.updates);
						for (const field of [
							'title',
							'impact',
							'began',
							'sources',
							'notes',
							'notices',
							'related',
							'lost',
						])
							expect(after[field]).toEqual(before[field]);
						expect(/[^\r]\n/.test(edited.text)).toBe(!isCrlf);
						text = edited.text;
					});
				},
			),
			{ numRuns: 150 },
		);
		expect(written).toBeGreaterThan(50);
	},
);

/** The command offers a verb only where the file is of its kind. */
function isWrongKind(source: EntrySource, verb: string): boolean {
	const { kind } = source.entry;
	if (['extend', 'start', 'complete', 'cancel'].includes(verb)) return kind !== 'maintenance';
	return ['resolve', 'reopen'].includes(verb) && kind !== 'incident';
}
