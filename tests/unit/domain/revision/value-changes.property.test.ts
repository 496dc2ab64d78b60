import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Incident } from '../../../../src/domain/incident/entry.ts';
import { comparedFields } from '../../../../src/domain/revision/entry-changes.ts';
import { allChanges, valueChanges } from '../../../../src/domain/revision/value-changes.ts';
import type { FieldPath } from '../../../../src/schema/field-path.ts';
import { anyIncident } from '../../support/arbitrary-incident.ts';
import { at } from '../../support/at.ts';
import { says } from '../../support/make-entry.ts';

const later = at('2031-01-01T00:00Z');

/** Where every single value stands that does not say which item of a list it belongs to. */
function leaves(value: unknown, path: FieldPath = []): FieldPath[] {
	if (Array.isArray(value)) return value.flatMap((item, i) => leaves(item, [...path, i]));
	if (typeof value !== 'object' || value === null || 'earliest' in value) {
		const names = ['at', 'id', 'of', 'what', 'component'];
		const isName =
			path.some((step) => typeof step === 'number') && names.includes(String(path.at(-1)));
		const isItem = typeof path.at(-1) === 'number';
		return value === undefined || isName || isItem ? [] : [path];
	}
	return Object.entries(value).flatMap(([field, inner]) => leaves(inner, [...path, field]));
}

/** The value with another one at `path`. */
function changedAt(value: unknown, [step, ...rest]: FieldPath): unknown {
	if (step === undefined) return 'quite another value';
	if (Array.isArray(value))
		return value.map((item: unknown, i) => (i === step ? changedAt(item, rest) : item));
	const group = value as Record<string, unknown>;
	return { ...group, [step]: changedAt(group[step], rest) };
}

const updatesOf = ({ updates }: Incident) => updates;

test('what is read again from the same file has not changed', () => {
	fc.assert(
		fc.property(anyIncident, (incident) => {
			const again = structuredClone(incident);
			expect(valueChanges(comparedFields(incident), comparedFields(again))).toEqual([]);
		}),
	);
});

test('what is added is no change: an update, a field, an item of a list', () => {
	fc.assert(
		fc.property(anyIncident, (incident) => {
			const more = {
				...comparedFields(incident),
				workaround: 'Wait.',
				updates: [...updatesOf(incident), { ...says('', 'resolved'), at: later }],
				notes: ['Another note.', ...(incident.notes ?? [])],
			};
			expect(valueChanges(comparedFields(incident), more)).toEqual([]);
		}),
	);
});

test('where all changes are asked for, what is added is found where it stands, and nothing else', () => {
	fc.assert(
		fc.property(anyIncident, (incident) => {
			const update = { ...says('', 'resolved'), at: later };
			const added = {
				workaround: 'Wait.',
				updates: [...updatesOf(incident), update],
				notes: ['Another note.', ...(incident.notes ?? [])],
			};
			const before = { ...comparedFields(incident), notes: incident.notes ?? [] };
			const found = allChanges(before, { ...before, ...added }).map(({ path, ...change }) => [
				path.join('.'),
				change.before,
				change.after,
			]);
			expect(found.toSorted()).toEqual([
				['notes.0', undefined, 'Another note.'],
				[`updates.${String(incident.updates.length)}`, undefined, update],
				['workaround', undefined, 'Wait.'],
			]);
		}),
	);
});

test('all changes from one state to another are those of the way back, with before and after in each other’s place', () => {
	fc.assert(
		fc.property(anyIncident, anyIncident, (one, other) => {
			const [a, b] = [comparedFields(one), comparedFields(other)];
			const told = (changes: ReturnType<typeof allChanges>) =>
				changes.map(({ before, after }) => JSON.stringify([before ?? null, after ?? null]));
			const back = allChanges(b, a).map((change) => ({
				...change,
				before: change.after,
				after: change.before,
			}));
			expect(told(back).toSorted()).toEqual(told(allChanges(a, b)).toSorted());
		}),
	);
});

test('an update that is gone is found, and nothing else', () => {
	fc.assert(
		fc.property(anyIncident, fc.nat(), (incident, number) => {
			const gone = number % incident.updates.length;
			const fewer = {
				...comparedFields(incident),
				updates: incident.updates.filter((_, i) => i !== gone),
			};
			expect(valueChanges(comparedFields(incident), fewer)).toEqual([
				{
					path: ['updates'],
					was: ['updates', gone],
					before: incident.updates[gone],
					after: undefined,
				},
			]);
		}),
	);
});

test('an update whose instant was edited is the same update', () => {
	fc.assert(
		fc.property(anyIncident, fc.nat(), (incident, number) => {
			const moved = number % incident.updates.length;
			const updates = incident.updates.map((update, i) =>
				i === moved ? { ...update, at: later } : update,
			);
			const after = { ...comparedFields(incident), updates };
			expect(valueChanges(comparedFields(incident), after)).toEqual([
				{
					path: ['updates', moved, 'at'],
					was: ['updates', moved, 'at'],
					before: incident.updates[moved]?.at,
					after: later,
				},
			]);
		}),
	);
});

test('a single value that changes anywhere is found where it stands, and nothing else', () => {
	fc.assert(
		fc.property(anyIncident, fc.nat(), (incident, number) => {
			const before = comparedFields(incident);
			const all = leaves(before);
			const path = all[number % all.length] ?? [];
			const changes = valueChanges(before, changedAt(before, path));
			expect(changes.map(({ path: found, was }) => [found, was])).toEqual([[path, path]]);
		}),
	);
});

test('a time has changed where either of its bounds has', () => {
	const time = (earliest: number, latest: number) => ({ began: { earliest, latest } });
	for (const other of [time(0, 5), time(1, 6)])
		expect(valueChanges(time(1, 5), other).map(({ path }) => path)).toEqual([['began']]);
});

test('line ends, blanks around a text and the precision of a minute say nothing', () => {
	const time = (precision: string) => ({ earliest: 1, latest: 1, precision, zone: 'UTC' });
	const before = { body: 'One.\nTwo.', began: time('minute') };
	const after = { body: 'One.\r\nTwo.\r\n', began: time('second') };
	expect(valueChanges(before, after)).toEqual([]);
});
