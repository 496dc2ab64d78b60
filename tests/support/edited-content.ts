import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from './git-repository.ts';

/** The id of the incident that is edited. */
export const EDITED = '2025-03-04-website-unreachable';
const file = `incidents/${EDITED}.md`;

/** One edit after another: when it is committed, what stands there, and what is put in its place. */
const edits: readonly (readonly [clock: string, from: string, to: string])[] = [
	['10:31', 'impact: major', 'impact: critical'],
	[
		'10:41',
		'  - at: 2025-03-04T10:00:00Z',
		'  - at: 2025-03-04T09:45:00Z\n    status: identified\n    message: A certificate had expired.\n  - at: 2025-03-04T10:00:00Z',
	],
	['10:51', 'title: ', 'titel: '],
	['10:52', 'titel: Website', 'title: The website'],
	['11:00', '09:50Z', '09:52Z'],
	[
		'11:01',
		'updates:',
		'corrections:\n  - { at: 2025-03-09T11:00:00Z, of: mitigated, note: It had been 09:50. }\nupdates:',
	],
	['11:30', 'updates:', '# For us alone.\nupdates:'],
	[
		'12:00',
		'updates:',
		'scope: Everybody.\nsources:\n  - https://gallery.test/one\n  - https://gallery.test/two\nupdates:',
	],
];

/** A repository with the content of tests/fixtures/base, in which an incident was edited eight times on 9 March 2025. */
export function editedContent(): Repository {
	const repository = new Repository();
	cpSync(join(import.meta.dirname, '../fixtures/base'), repository.path, { recursive: true });
	const site = readFileSync(join(repository.path, 'data/site.yaml'), 'utf8');
	repository.commit('10:01', {
		'data/site.yaml': `${site}repository: https://github.com/owner/name\n`,
	});
	for (const [clock, from, to] of edits) edit(repository, clock, from, to);
	return repository;
}

function edit(repository: Repository, clock: string, from: string, to: string): void {
	const text = readFileSync(join(repository.path, file), 'utf8');
	if (!text.includes(from)) throw new Error(`There is no “${from}” to edit.`);
	repository.commit(clock, { [file]: text.replace(from, to) });
}

/** What `npm run build` needs to know of a folder with such content. */
export function placesIn(folder: string): Record<'INCIDENTS_DIR' | 'DATA_DIR', string> {
	return { INCIDENTS_DIR: join(folder, 'incidents'), DATA_DIR: join(folder, 'data') };
}
