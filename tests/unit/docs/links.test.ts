import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');

test.each([
	'CONTRIBUTING.md',
	'README.md',
	'docs/decisions.md',
	'docs/defects.md',
	'docs/fields.md',
	'docs/forms.md',
	'docs/publishing.md',
])('every link in %s leads to a file, and to a heading that is there', (path) => {
	const text = readFileSync(join(project, path), 'utf8');
	const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#]*)(?:#([^)]+))?\)/g)];
	const missing = links.filter(([, file = '', anchor]) => {
		const target = file === '' ? join(project, path) : resolve(project, path, '..', file);
		if (!existsSync(target)) return true;
		return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).has(anchor);
	});
	expect(missing.map(([link]) => link)).toEqual([]);
});

/** The anchors of the headings, as GitHub makes them. */
function anchorsOf(text: string): Set<string> {
	const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => words);
	return new Set(
		headings.map((words) =>
			words
				.toLowerCase()
				.replace(/[^\p{L}\p{N} _-]/gu, '')
				.replaceAll(' ', '-'),
		),
	);
}
