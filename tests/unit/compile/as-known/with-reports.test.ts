import { describe, expect, test } from 'vitest';
import { withReports } from '../../../../src/compile/as-known/components-known-at.ts';
import { noLaterThan } from '../../../../src/time/uncertain-time.ts';
import { at, time } from '../../support/at.ts';
import { makeIncident, says } from '../../support/make-entry.ts';

type Incident = ReturnType<typeof makeIncident>;
type Reported = NonNullable<Incident['updates'][number]['components']>;
type Account = Incident['components'];

/** What an account and three updates, at 10:00, 11:00 and 12:00, say of components together. */
function together(account: Account, ...reports: readonly Reported[]) {
	const updates = reports.map((components, i) => ({
		...says(`2021-03-01T${String(10 + i)}:00Z`, 'investigating' as const),
		components,
	}));
	return withReports(account, makeIncident({ updates }).updates);
}

const change = time('2021-03-01T10:00Z/2021-03-01T11:00Z');
const next = time('2021-03-01T11:00Z/2021-03-01T12:00Z');
const major = { id: 'website', status: 'major_outage' } as const;
const partial = { id: 'website', status: 'partial_outage' } as const;
const working = { id: 'website', status: 'operational' } as const;

describe('withReports, where nothing but the updates is known', () => {
	test('is empty where updates list no component', () => {
		expect(together([], [])).toEqual([]);
	});

	test('has what the first update lists since the incident began', () => {
		expect(together([], [major], [major], [])).toEqual([major]);
	});

	test('has what a later update lists since no later than that', () => {
		expect(together([], [], [major])).toEqual([
			{ ...major, from: noLaterThan(at('2021-03-01T11:00Z')) },
		]);
	});

	test('has a change of status between the update before and the one that reports it', () => {
		expect(together([], [major], [partial])).toEqual([
			{ ...major, to: change },
			{ ...partial, from: change },
		]);
	});

	test('has an end where the component is called operational, and a new start if it fails again', () => {
		expect(together([], [major], [working], [major])).toEqual([
			{ ...major, to: change },
			{ ...major, from: next },
		]);
	});

	test('is empty for a component that was only called operational', () => {
		expect(together([], [working])).toEqual([]);
	});

	test('keeps components apart', () => {
		expect(together([], [major, { id: 'search', status: 'partial_outage' }], [working])).toEqual([
			{ ...major, to: change },
			{ id: 'search', status: 'partial_outage' },
		]);
	});
});

describe('withReports, over an account', () => {
	test('leaves an account alone that agrees', () => {
		const account = [{ ...major, to: time('2021-03-01T10:40Z') }];
		expect(together(account, [major], [working])).toEqual(account);
	});

	test('ends an effect without an end where an update calls the component operational', () => {
		expect(together([major], [], [working])).toEqual([{ ...major, to: change }]);
	});

	test('drops an effect where the first update calls the component operational', () => {
		expect(together([major], [working])).toEqual([]);
	});

	test('replaces the status of an effect without an end', () => {
		expect(together([major], [partial])).toEqual([partial]);
	});

	test('leaves an effect whose end was known, which is newer than the updates before it', () => {
		const account = [{ ...major, to: time('2021-03-01T11:30Z') }];
		expect(together(account, [major], [working])).toEqual(account);
	});
});
