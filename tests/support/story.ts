import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const stories = join(import.meta.dirname, '../fixtures/stories');

/** The text of a file as one verb after the other leaves it, such as `search-slow/2-update`. */
export function stage(name: string): string {
	return readFileSync(join(stories, `${name}.md`), 'utf8');
}
