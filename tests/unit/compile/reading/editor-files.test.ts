import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../../../src/commands/schema/editor-files.ts';
import { editorSnippets } from '../../../../src/commands/schema/editor-snippets.ts';
import { fileSchemas } from '../../../../src/commands/schema/file-schemas.ts';
import { exampleFor } from '../../../../src/schema/field-lookup.ts';

const project = resolve(import.meta.dirname, '../../../..');
const read = (path: string) => readFileSync(join(project, path), 'utf8').replaceAll('\r\n', '\n');

describe.each(Object.entries(editorFiles()))('%s', (path, text) => {
	test('is as the schemas have it', () => {
		const kept = existsSync(join(project, path)) ? read(path) : '';
		expect(kept, 'It has drifted. Run `npm run schema` and commit what it writes.').toBe(text);
	});
});

const ajv = new Ajv({ allErrors: true });
formats(ajv);
ajv.addKeyword('patternErrorMessage');
const validators = new Map<string, ValidateFunction>(
	Object.entries(fileSchemas()).map(([name, schema]) => [name, ajv.compile(schema)]),
);

/** What an editor would underline: the places of what does not fit the schema. */
function underlined(name: string, data: unknown): string[] {
	const validate = validators.get(name);
	if (!validate) throw new Error(`There is no schema of ${name}.`);
	validate(data);
	return [...new Set((validate.errors ?? []).map(({ instancePath }) => instancePath))];
}

/** The front matter of a file in `incidents/`, and the schema for its kind. */
function frontMatter(path: string): [name: string, data: unknown] {
	const [, yaml = ''] = /^---\n(.*?)\n---$/ms.exec(read(path)) ?? [];
	const data = parse(yaml) as { kind?: string };
	return [data.kind ?? 'incident', data];
}

describe('an editor underlines nothing', () => {
	test.each(globSync('incidents/*.md', { cwd: project }))('in %s', (path) => {
		expect(underlined(...frontMatter(path))).toEqual([]);
	});

	test.each(globSync('src/data/*.yaml', { cwd: project }))('in %s', (path) => {
		expect(underlined(basename(path, '.yaml'), parse(read(path)))).toEqual([]);
	});
});

describe('an editor underlines', () => {
	test.each([
		['missing-fields', 'a file without what it needs', ['']],
		['unknown-field', 'a field that is none', ['']],
		['unknown-impact', 'a value out of a list', ['/impact']],
		['unknown-status', 'a status of another kind', ['/updates/0/status']],
		['time-without-offset', 'a time without its offset', ['/began']],
		['american-date', 'a date of another form', ['/began']],
		['title-too-long', 'a title that is too long', ['/title']],
		['link-without-https', 'a link that is not one', undefined],
		['text-where-a-list-is-needed', 'text where a list is needed', undefined],
	])('in tests/fixtures/bad/%s %s', (fixture, _, places) => {
		const [path = ''] = globSync(`tests/fixtures/bad/${fixture}/incidents/*.md`, { cwd: project });
		const found = underlined(...frontMatter(path));
		expect(found).not.toEqual([]);
		if (places) expect(found).toEqual(expect.arrayContaining(places));
	});

	test('in tests/fixtures/bad/site-with-wrong-values what is wrong', () => {
		const data: unknown = parse(read('tests/fixtures/bad/site-with-wrong-values/data/site.yaml'));
		expect(underlined('site', data).length).toBeGreaterThan(2);
	});
});

describe('the example of', () => {
	const kinds = ['incident', 'maintenance', 'announcement'];
	const names = new Set(
		kinds.flatMap((kind) => Object.keys(fileSchemas()[kind]?.properties ?? {})),
	);

	test.each([...names].filter((name) => exampleFor(name)))('%s fits its field', (name) => {
		const data = parse(exampleFor(name) ?? '') as object;
		expect(Object.keys(data)).toEqual([name]);
		const places = kinds.map((kind) => underlined(kind, data).filter((place) => place !== ''));
		expect(places).toContainEqual([]);
	});
});

describe('the YAML in', () => {
	test.each(['README.md', 'CONTRIBUTING.md'])('%s fits what it shows', (path) => {
		const blocks = [...read(path).matchAll(/^( *)```yaml\n(.*?)^ *```$/gms)];
		expect(blocks.length).toBeGreaterThan(0);
		for (const [, indent = '', block = ''] of blocks) {
			const yaml = block.replaceAll(/^ *---$/gm, '').replaceAll(new RegExp(`^${indent}`, 'gm'), '');
			const data = parse(yaml) as { kind?: string };
			const places = underlined(data.kind ?? 'incident', data);
			expect([yaml, places.filter((place) => place !== '')]).toEqual([yaml, []]);
		}
	});
});

describe('the snippet', () => {
	/** What a writer types at each stop. */
	const typed: Readonly<Record<string, string>> = {
		time: '2026-11-25T09:00Z',
		instant: '2026-11-25T09:00:00Z',
		'time, or `unknown`': 'unknown',
		'name of a file without .md': '2026-11-25-search-slow',
		'address that begins with https://': 'https://example.com/',
	};
	const filled = (line: string) =>
		line
			.replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
			.replace(/\$\{\d+:([^}]+)\}/g, (_, title: string) => typed[title] ?? 'some-words');

	test.each(['incident', 'maintenance', 'announcement'])('for a new %s is a whole one', (kind) => {
		const { body = [] } = editorSnippets()[`New ${kind}`] ?? {};
		expect(body).toEqual(['---', ...body.slice(1, -2), '---', '']);
		expect(underlined(kind, parse(body.slice(1, -2).map(filled).join('\n')))).toEqual([]);
	});

	const fields = Object.entries(editorSnippets()).filter(([name]) => !name.startsWith('New '));
	test.each(fields)('for %s is a field that fits', (name, { prefix, body }) => {
		const data = parse(body.map(filled).join('\n')) as Record<string, unknown>;
		expect(Object.keys(data)).toEqual([prefix]);
		const kinds = ['incident', 'maintenance', 'announcement'];
		const own = / of (\w+)$/.exec(name)?.[1];
		const faults = (own ? [own] : kinds).map((kind) =>
			underlined(kind, data).filter((place) => place !== ''),
		);
		expect(faults).toContainEqual([]);
	});
});

describe('the settings for VS Code', () => {
	const json = (name: string) => JSON.parse(read(`.vscode/${name}`)) as never;

	test('give each data file its schema', () => {
		const { 'yaml.schemas': schemas } = json('settings.json') as {
			'yaml.schemas': Record<string, string>;
		};
		const data = globSync('src/data/*.yaml', { cwd: project }).map((p) => p.replaceAll('\\', '/'));
		expect(Object.values(schemas).toSorted()).toEqual(data.toSorted());
		for (const [schema, file] of Object.entries(schemas))
			expect(schema).toBe(`./schemas/${basename(file, '.yaml')}.schema.json`);
	});

	const { tasks } = json('tasks.json') as {
		tasks: { problemMatcher: { severity: string; pattern: { regexp: string } }[] }[];
	};
	const reports = globSync('tests/fixtures/bad/*/expected.txt', { cwd: project }).map(read);

	test.each(['error', 'warning'])('find each %s in the report of `npm run check`', (severity) => {
		const noun = { error: 'problem', warning: 'warning' }[severity];
		const matcher = tasks[0]?.problemMatcher.find((one) => one.severity === severity);
		const pattern = new RegExp(matcher?.pattern.regexp ?? '');
		let all = 0;
		for (const report of reports) {
			const counted = Number(new RegExp(`Found (\\d+) ${String(noun)}`).exec(report)?.[1] ?? 0);
			const found = report.split('\n').filter((line) => pattern.test(line));
			expect(found).toHaveLength(counted);
			all += counted;
		}
		expect(all).toBeGreaterThan(5);
	});

	test('find the file, the place and the sentence', () => {
		const [error, warning] = (tasks[0]?.problemMatcher ?? []).map(
			({ pattern }) => new RegExp(pattern.regexp),
		);
		const place = ['incidents/2025-03-04-x.md', '3', '10'];
		const line = `${place.join(':')}  title: It ends in a full stop. Leave it out.`;
		const sentence = 'title: It ends in a full stop. Leave it out.';
		const found = [...place, sentence, 'plain-title'];
		expect(error?.exec(`${line} [error: plain-title]`)?.slice(1)).toEqual(found);
		expect(warning?.exec(`${line} [warning: plain-title]`)?.slice(1)).toEqual(found);
	});
});
