import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';
import { zoneFolders } from '../../support/zone-folders.ts';

const project = resolve(import.meta.dirname, '../../..');

/** What knows zones: libraries that read dates or write them, and a few of the language's own functions. */
const knowsZones =
	/from '(@date-fns\/tz|date-fns|chrono-node|ical-generator|feedsmith)|DateTimeFormat|getTimezoneOffset|toLocale(Date|Time)?String/;

test('whatever asks about zones lies in a folder whose tests are run in several', () => {
	const files = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
		.map((path) => path.split(sep).join('/'))
		.filter((path) => /\.(ts|astro)$/.test(path))
		.filter((path) => knowsZones.test(readFileSync(join(project, 'src', path), 'utf8')));
	const isOutside = (path: string) => !zoneFolders.some((folder) => path.startsWith(`${folder}/`));
	expect(files.length).toBeGreaterThan(5);
	expect(files.filter(isOutside)).toEqual([]);
});

test('the folders whose tests are run in several zones are there', () => {
	const missing = zoneFolders.filter((folder) => !existsSync(join(project, 'tests/unit', folder)));
	expect(missing).toEqual([]);
});
