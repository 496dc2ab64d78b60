import { describe, expect, test } from 'vitest';
import type { EditResult, EntrySource } from '../../../src/authoring/edited.ts';
import {
	addRepair,
	correct,
	dropRepair,
	postmortem,
	completeRepair,
} from '../../../src/authoring/verbs/account.ts';
import { retract } from '../../../src/authoring/verbs/incident.ts';
import { parseEntry } from '../../../src/compile/parse-entry.ts';
import { readEntryText } from '../../../src/compile/reading/read-document.ts';
import { parseIso } from '../../../src/time/instant.ts';

const at = parseIso('2025-04-02T09:00:00Z');

/** What is over, with comments and spacing of its own. */
const over = `---
title: Search returns nothing # as users said
impact: major
components:
  - { id: search, status: major_outage }
began: 2025-04-01T09:40Z
mitigated: "2025-04-01T10:50Z"
cause: unknown
updates:
  - at: 2025-04-01T10:00:00Z
    status: investigating
    message: |
      Searches are empty.
  - { at: 2025-04-01T11:00:00Z, status: resolved, message: 'Searches work since 10:50 UTC.' }
---
`;

function sourceOf(text: string): EntrySource {
	const { document } = readEntryText('incidents/2025-04-01-search-returns-nothing.md', text);
	const entry = document && parseEntry(document).entry;
	if (!entry) throw new Error(`This cannot be read:\n${text}`);
	return { text, entry };
}

function textOf(edited: EditResult): string {
	if ('invalid' in edited) throw new Error(edited.invalid);
	return edited.text;
}

const added = (text: string) =>
	textOf(
		addRepair(sourceOf(text), {
			category: 'detect',
			title: 'An alert on empty answers: at once',
			owner: 'Site team',
			due: '2025-05-01',
			link: 'https://example.org/issues/1',
		}),
	);

const repairs = `repairs:
  - id: an-alert-on-empty-answers-at-once
    category: detect
    title: 'An alert on empty answers: at once'
    state: open
    owner: Site team
    due: 2025-05-01
    link: https://example.org/issues/1
`;

const updates = (text: string, ...lines: readonly string[]) =>
	text.replace(/---\n$/, `${lines.join('')}---\n`);

describe('a repair', () => {
	test('is promised below the updates, with an id made of its title', () => {
		expect(added(over)).toBe(updates(over, repairs));
	});

	test('is promised a second time under another id only', () => {
		const twice = addRepair(sourceOf(added(over)), {
			category: 'fix',
			title: 'An alert on empty answers, at once',
			owner: 'Site team',
		});
		expect(twice).toEqual({
			invalid:
				'A repair “an-alert-on-empty-answers-at-once” stands in this file. Give this one another id.',
		});
	});

	test('is done with the day and the evidence behind what was promised', () => {
		const done = completeRepair(sourceOf(added(over)), {
			id: 'an-alert-on-empty-answers-at-once',
			done: '2025-04-20',
			evidence: 'https://example.org/pull/2',
		});
		expect(textOf(done)).toBe(
			updates(
				over,
				repairs.replace('state: open', 'state: done'),
				'    done: 2025-04-20\n    evidence: https://example.org/pull/2\n',
			),
		);
	});

	test('is dropped with a reason, in the style of the file', () => {
		const inline = updates(
			over,
			'repairs: [{ id: alert, category: detect, title: An alert, state: open, owner: Team }]\n',
		);
		const dropped = dropRepair(sourceOf(inline), { id: 'alert', why: 'It would never ring.' });
		expect(textOf(dropped)).toBe(
			inline.replace(
				'state: open, owner: Team }',
				'state: dropped, owner: Team, why: It would never ring. }',
			),
		);
	});

	test('that is settled, or that there is not, is left alone', () => {
		const done = { id: 'alert', done: '2025-04-20', evidence: 'https://example.org/pull/2' };
		const settled = updates(
			over,
			'repairs: [{ id: alert, category: fix, title: An alert, state: dropped, why: None }]\n',
		);
		expect(completeRepair(sourceOf(settled), done)).toEqual({
			invalid: 'The repair “alert” is dropped already. Add another with “repair add”.',
		});
		expect(completeRepair(sourceOf(added(over)), { ...done, id: 'alerts' })).toEqual({
			invalid: 'There is no repair “alerts”. Use one of: an-alert-on-empty-answers-at-once.',
		});
		expect(completeRepair(sourceOf(over), done)).toEqual({
			invalid: 'No repair stands in this file. Promise one with “repair add”.',
		});
	});
});

describe('a correction', () => {
	test('puts the new value in the place of the old, and says so at the end', () => {
		const corrected = correct(sourceOf(over), {
			at,
			of: 'mitigated',
			value: '2025-04-01T10:47Z',
			note: 'The end had been given as 10:50 UTC.\n\nThe logs say otherwise.',
		});
		expect(textOf(corrected)).toBe(
			updates(
				over.replace('"2025-04-01T10:50Z"', '2025-04-01T10:47Z'),
				'corrections:\n',
				'  - at: 2025-04-02T09:00:00Z\n    of: mitigated\n    note: |\n',
				'      The end had been given as 10:50 UTC.\n\n      The logs say otherwise.\n',
			),
		);
	});

	test('of an update is of its message, whether that stands in a block or on a line', () => {
		const note = 'It had said less.';
		const of = '2025-04-01T10:00:00Z';
		const block = correct(sourceOf(over), { at, of, value: 'All are empty.\n\nTruly.', note });
		expect(textOf(block)).toContain(
			'    message: |\n      All are empty.\n\n      Truly.\n  - { at:',
		);
		const late = { at, of: '2025-04-01T13:00:00+02:00', value: 'It works: since 10:50.', note };
		expect(textOf(correct(sourceOf(over), late))).toContain(
			"status: resolved, message: 'It works: since 10:50.' }\n",
		);
	});

	test.each([
		['cause', 'unknown', '“cause” says that already. Give another value.'],
		['components', 'x', '“components” holds no single text or time that was published.'],
		['scope', 'x', '“scope” holds no single text or time that was published.'],
		['2025-04-01T10:30Z', 'x', 'No update is of 2025-04-01T10:30Z.'],
		['title', '  ', 'The text is empty.'],
	])('of %s to “%s” is refused', (of, value, reason) => {
		expect(correct(sourceOf(over), { at, of, value, note: 'It had been otherwise.' })).toEqual({
			invalid: expect.stringContaining(reason),
		});
	});
});

describe('a postmortem', () => {
	test('stands below the front matter, which says since when', () => {
		const body = '## Summary\n\nAn index was built in part.\n\n## Impact\n\nAll searches.\n\n';
		expect(textOf(postmortem(sourceOf(over), { at, body }))).toBe(
			`${updates(over, 'postmortem: { at: 2025-04-02T09:00:00Z }\n')}\n${body.trimEnd()}\n`,
		);
	});

	test('keeps the line ends of its file', () => {
		const crlf = over.replaceAll('\n', '\r\n');
		const text = textOf(postmortem(sourceOf(crlf), { at, body: '## Summary\n\nIn part.' }));
		expect(text).toMatch(/postmortem: .*\r\n---\r\n\r\n## Summary\r\n\r\nIn part\.\r\n$/);
		expect(text).not.toMatch(/[^\r]\n/);
	});

	test('is not written over', () => {
		const written = textOf(postmortem(sourceOf(over), { at, body: 'In part.' }));
		expect(postmortem(sourceOf(written), { at, body: 'In whole.' })).toEqual({
			invalid: 'This file has a postmortem. Change its text by hand, and add a correction.',
		});
	});
});

test('a false alarm says so, with the reason, and once only', () => {
	const retracted = textOf(retract(sourceOf(over), { at, why: 'A probe was at fault: ours.' }));
	expect(retracted).toBe(
		updates(over, "retracted: { at: 2025-04-02T09:00:00Z, why: 'A probe was at fault: ours.' }\n"),
	);
	expect(retract(sourceOf(retracted), { at, why: 'Again.' })).toEqual({
		invalid: 'This is retracted already. Change nothing.',
	});
});
