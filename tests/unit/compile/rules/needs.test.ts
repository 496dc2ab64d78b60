import { describe, expect, test } from 'vitest';
import { rules } from '../../../../src/compile/rules/all-rules.ts';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import type { Rule, ParsedContent } from '../../../../src/compile/rules/rule.ts';
import { parseIso } from '../../../../src/time/instant.ts';
import { recordWith } from './example-record.ts';

const clock = parseIso('2030-01-01T00:00:00Z');

describe.each(rules)('$name', (rule) => {
	test('judges a file in which a field that it does not need could not be read', () => {
		const { entries } = recordWith(rule.examples.bad, rule.examples);
		for (const record of entries.flatMap((entry) =>
			withoutOne(entry, rule).map((part) => whole(part)),
		))
			expect(() => rule.check(record)).not.toThrow();
	});

	test('passes over items of lists that could not be read', () => {
		const { entries } = recordWith(rule.examples.bad, rule.examples);
		const record = whole(...entries.map((entry) => withHoles(entry, rule)));
		expect(() => rule.check(record)).not.toThrow();
	});
});

function whole(...entries: readonly Entry[]): ParsedContent {
	const { record } = recordWith('', {});
	const { site, groups } = record ?? { groups: [], site: undefined };
	const files = {
		site: 'site.yaml',
		components: 'components.yaml',
		objectives: 'objectives.yaml',
		explanations: 'explanations.yaml',
	};
	// One item of each list could not be read.
	const others = { objectives: hole(), explanations: hole() };
	const measured = { observations: new Map(), observationFiles: [] };
	const written = { entries, documents: [], dataDocuments: [], ids: new Set<string>() };
	return { site, groups, ...others, ...measured, files, ...written, clock };
}

/** A list with one item, which could not be read. */
function hole(): never[] {
	return new Array<never>(1);
}

/** The entry without one field, as an invalid field is left out, for each field that the rule does not need. */
function withoutOne(entry: Entry, { needs }: Rule): Entry[] {
	const read = ['id', 'file', 'body', 'kind'];
	const fields = Object.keys(entry).filter((f) => !needs.includes(f) && !read.includes(f));
	return fields.map((field) => {
		const { [field]: _left, ...rest } = entry as unknown as Record<string, unknown>;
		return { components: [], updates: [], ...rest } as unknown as Entry;
	});
}

/** The entry with the first item of every list unread, where the rule does not need the whole list. */
function withHoles(entry: Entry, { needs }: Rule): Entry {
	const fields = Object.entries(entry).map(([field, value]) => {
		if (!Array.isArray(value) || needs.includes(field)) return [field, value] as const;
		const holes: unknown[] = [];
		value.forEach((item, i) => (holes[i + 1] = item));
		return [field, holes] as const;
	});
	return Object.fromEntries(fields) as unknown as Entry;
}
