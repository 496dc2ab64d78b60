import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileContent } from '../../../../src/compile/compile.ts';
import { formatReport } from '../../../../src/compile/diagnostics/report.ts';
import { parseIso } from '../../../../src/time/instant.ts';
import { fixtures } from './content-folder.ts';

const project = join(import.meta.dirname, '../../../..');
const places = {
	incidentsDir: join(project, 'incidents'),
	dataDir: join(project, 'src/data'),
};
/** Later than any update of the record, whenever this runs. */
const now = parseIso('2999-01-01T00:00:00Z');
const { record, diagnostics: problems } = compileContent(places, { now });

test('the gallery’s record has no errors', () => {
	const errors = problems.filter(({ severity }) => severity === 'error');
	expect(formatReport(errors)).toBe('');
});

test('each notice that the gallery ever published stands in exactly one file', () => {
	const published = readFileSync(join(fixtures, 'notice-slugs.txt'), 'utf8').trim().split('\n');
	const all = record?.entries.flatMap(({ notices = [] }) => notices);
	expect(published).toHaveLength(45);
	expect(all?.toSorted()).toEqual(published.toSorted());
});

test('every file of incidents is an entry of the record, newest first', () => {
	const files = readdirSync(places.incidentsDir).filter((name) => /^\d/.test(name));
	expect(record?.entries).toHaveLength(files.length);
	expect((record?.entries[0]?.id ?? '') > (record?.entries.at(-1)?.id ?? '')).toBe(true);
});
