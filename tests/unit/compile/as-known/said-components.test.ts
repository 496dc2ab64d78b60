import { describe, expect, test } from 'vitest';
import { componentsInUpdates } from '../../../../src/compile/as-known/as-known-at.ts';
import { exactly } from '../../../../src/time/uncertain-time.ts';
import { at } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';

type Said = NonNullable<ReturnType<typeof makeIncident>['updates'][number]['components']>;

/** What three updates, at 10:00, 11:00 and 12:00, said of components. */
function said(...words: readonly Said[]) {
	const updates = words.map((components, i) => ({
		...says(`2021-03-01T${String(10 + i)}:00Z`, 'investigating' as const),
		components,
	}));
	return componentsInUpdates(makeIncident({ updates }));
}

const [ten, eleven, twelve] = ['10', '11', '12'].map((hour) =>
	exactly(at(`2021-03-01T${hour}:00Z`)),
);
const major = { id: 'website', status: 'major_outage' } as const;
const partial = { id: 'website', status: 'partial_outage' } as const;
const well = { id: 'website', status: 'operational' } as const;

describe('saidComponents', () => {
	test('is nothing where updates say nothing of components', () => {
		expect(componentsInUpdates(makeIncident())).toEqual([]);
	});

	test('lasts from the update that said it', () => {
		expect(said([major])).toEqual([{ ...major, from: ten }]);
	});

	test('lasts over updates that say the same again, or nothing', () => {
		expect(said([major], [major], [])).toEqual([{ ...major, from: ten }]);
	});

	test('ends when another status is said', () => {
		expect(said([major], [partial])).toEqual([
			{ ...major, from: ten, to: eleven },
			{ ...partial, from: eleven },
		]);
	});

	test('ends when the component is said to work, and may begin again', () => {
		expect(said([major], [well], [major])).toEqual([
			{ ...major, from: ten, to: eleven },
			{ ...major, from: twelve },
		]);
	});

	test('is nothing for a component that was never said to fail', () => {
		expect(said([well])).toEqual([]);
	});

	test('keeps components apart', () => {
		expect(said([major, { id: 'search', status: 'partial_outage' }], [well])).toEqual([
			{ ...major, from: ten, to: eleven },
			{ id: 'search', status: 'partial_outage', from: ten },
		]);
	});
});
