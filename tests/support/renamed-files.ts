import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildRequest } from './build-site.ts';

const siteYaml = readFileSync(join(import.meta.dirname, '../fixtures/base/data/site.yaml'), 'utf8');

/** A file that was renamed twice; and one that was joined with another, which was published under its own name. */
const redirects = `redirects:
  - { from: 2025-03-04-second-name, to: 2025-03-04-website-unreachable }
  - { from: 2025-03-04-first-name, to: 2025-03-04-second-name }
  - { from: 2025-01-28-told-twice, to: 2025-01-28-database-move, merged: true }
`;

/** The base content under /status/, in which files were renamed or, `hasRedirects` being false, were not. */
export function renamedFiles({
	now = '2025-03-10T12:00:00Z',
	hasRedirects = true,
} = {}): BuildRequest {
	return {
		fixture: 'base',
		files: { 'data/site.yaml': siteYaml + (hasRedirects ? redirects : '') },
		now,
		env: { BASE_PATH: '/status/' },
	};
}
