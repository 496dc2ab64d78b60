import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/compile.ts';
import { dueWork } from '../../../../src/github/nightly/reminder.ts';
import { parseIso } from '../../../../src/time/instant.ts';

const dataDir = resolve(import.meta.dirname, '../../../fixtures/base/data');
const folder = mkdtempSync(join(tmpdir(), 'gallery-status-due-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What is due at an instant, of one open incident. */
function due(name: string, now: string, { nextUpdateBy = '', more = '' } = {}): string[] {
	const incidentsDir = join(folder, name);
	mkdirSync(incidentsDir);
	const promise = nextUpdateBy === '' ? '' : `next_update_by: ${nextUpdateBy}, `;
	writeFileSync(
		join(incidentsDir, '2026-11-01-search-slow.md'),
		`---
title: Search answers slowly
impact: minor
components:
  - { id: search, status: degraded_performance }
began: 2026-11-01T09:00Z
${more}updates:
  - { at: 2026-11-01T09:30:00Z, status: investigating, ${promise}message: Searching is slow. }
---
`,
	);
	const at = parseIso(now);
	const { record, diagnostics: problems } = compileContent(
		{ incidentsDir, dataDir },
		{ now: at, clock: at },
	);
	if (!record) throw new Error(JSON.stringify(problems));
	return dueWork(record, problems).map(({ rule }) => rule);
}

test('an open incident without a promise waits for one', () => {
	expect(due('none', '2026-11-01T12:00:00Z')).toEqual(['no-promise']);
});

test('one with a promise that holds waits for nobody', () => {
	expect(due('kept', '2026-11-01T12:00:00Z', { nextUpdateBy: '2026-11-01T13:00Z' })).toEqual([]);
});

test('one whose promise has passed is named for that', () => {
	expect(due('missed', '2026-11-01T14:00:00Z', { nextUpdateBy: '2026-11-01T13:00Z' })).toEqual([
		'next-update-due',
	]);
});

test('one without a word for days, and for longer than it asserts anything, is named once', () => {
	expect(due('days', '2026-11-05T12:00:00Z')).toEqual(['update-due']);
	expect(due('weeks', '2026-11-25T12:00:00Z')).toEqual(['update-due']);
});

test('one that was entered afterwards is left alone', () => {
	expect(due('old', '2026-11-01T12:00:00Z', { more: 'backfilled: true\n' })).toEqual([]);
});
