import { describe, expect, test } from 'vitest';
import { asKnownAt } from '../../../src/compile/as-known/as-known-at.ts';
import type { Entry } from '../../../src/domain/incident/entry.ts';
import { entrySchema, isOptional, kinds } from '../../../src/schema/entry-schema.ts';
import { entryFields } from '../../../src/schema/fields.ts';
import { at } from '../support/at.ts';
import { fieldsOf, sampleOf } from './sample.ts';

const first = '2022-02-01T10:00:00Z';
const corrected = '2022-02-03T10:00:00Z';

/** An entry with every field that its kind knows, one of which was corrected two days after the first update. */
function correctedEntry(kind: (typeof kinds)[number], field: string): Entry {
	const schema = entrySchema(kind, 'UTC');
	const whole = Object.fromEntries(
		fieldsOf(schema, entryFields).map(([name, inner, known]) => [name, sampleOf(inner, known)]),
	);
	const [status] = {
		incident: ['resolved'],
		maintenance: ['completed'],
		announcement: ['informational'],
	}[kind];
	const facts = schema.parse({
		...whole,
		kind,
		zone: 'UTC',
		components: kind === 'announcement' ? [] : whole['components'],
		impact: 'none',
		updates: [{ at: first, status, message: 'It is over.' }],
		postmortem: { at: first },
		retracted: undefined,
		corrections: [{ at: corrected, of: field, note: 'It said something else before.' }],
	});
	return {
		...facts,
		id: '2022-02-01-sample',
		file: 'incidents/2022-02-01-sample.md',
		body: 'Text.',
	};
}

/** Fields that carry an instant of their own, or are about the file. */
const notCorrected = ['own_date', 'about_file'];

describe.each(kinds)('at an earlier instant, of %s', (kind) => {
	const fields = fieldsOf(entrySchema(kind, 'UTC'), entryFields).filter(
		([name, , field]) => isOptional(kind, name) && !notCorrected.includes(field?.known ?? ''),
	);

	test.each(fields.map(([name]) => name))('“%s” is not known before it was corrected', (field) => {
		const entry = correctedEntry(kind, field);
		expect(asKnownAt(entry, at('2022-02-03T09:59:59Z'))).not.toHaveProperty(field);
		expect(asKnownAt(entry, at(corrected))).toHaveProperty(field);
	});
});

test('of what an entry cannot be without, a start is a bound, a title the kind, and the rest stands as it is today', () => {
	const needed = Object.keys(entryFields).filter((name) =>
		kinds.some((kind) => name in entrySchema(kind, 'UTC').shape && !isOptional(kind, name)),
	);
	expect(needed).toEqual([
		'title',
		'kind',
		'impact',
		'components',
		'began',
		'scheduled',
		'updates',
	]);
	const entry = correctedEntry('incident', 'began');
	expect(asKnownAt(entry, at(first))).toMatchObject({ began: { precision: 'no_later_than' } });
	const titled = correctedEntry('incident', 'title');
	expect(asKnownAt(titled, at(first))?.title).toBe('Incident');
	expect(asKnownAt(titled, at(corrected))?.title).toBe(titled.title);
});
