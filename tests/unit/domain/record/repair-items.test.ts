import { describe, expect, test } from 'vitest';
import {
	repairItemsByYear,
	repairItems,
	currentRepairItems,
} from '../../../../src/domain/record/repair-items.ts';
import { at } from '../../support/at.ts';
import { makeIncident } from '../../support/make-entry.ts';
import { makeRecord } from '../../support/make-record.ts';

type State = 'open' | 'done' | 'dropped' | 'unreported';

const repair = (id: string, state: State = 'open') => ({
	id,
	category: 'fix' as const,
	title: 'Mend what broke',
	state,
});

function promises(...entries: Parameters<typeof makeIncident>[0][]) {
	const record = makeRecord({ now: '2022-03-01T00:00Z', entries: entries.map(makeIncident) });
	return repairItems(record);
}

const ids = (list: ReturnType<typeof promises>) => list.map(({ repair }) => repair.id);

describe('promisesOf', () => {
	test('are none where nothing was promised', () => {
		expect(promises({})).toEqual([]);
	});

	test('come in the order of the record and of each file', () => {
		const newer = { repairs: [repair('b'), repair('a')] };
		const older = { began: '2021-01-01T10:00Z', repairs: [repair('c')] };
		expect(ids(promises(newer, older))).toEqual(['b', 'a', 'c']);
	});

	test('are at most as old as the earliest start of their incident', () => {
		const [promise] = promises({
			began: '2021-03-01T09:00Z/2021-03-01T10:00Z',
			repairs: [repair('a')],
		});
		expect(promise?.since).toBe(at('2021-03-01T09:00Z'));
	});
});

describe('standingPromises', () => {
	const old = (state: State) => promises({ repairs: [repair('a', state)] });

	test.each(['open', 'unreported'] as const)('keep one that is %s, however old', (state) => {
		expect(currentRepairItems(old(state), at('2031-01-01T00:00Z'))).toHaveLength(1);
	});

	test.each(['done', 'dropped'] as const)('keep one that is %s for 366 days', (state) => {
		expect(currentRepairItems(old(state), at('2022-03-02T10:00Z'))).toHaveLength(1);
		expect(currentRepairItems(old(state), at('2022-03-02T10:01Z'))).toHaveLength(0);
	});
});

describe('promisesByYear', () => {
	test('files a promise under the UTC year in which its incident began', () => {
		const years = repairItemsByYear(
			promises(
				{ began: '2021-01-01T00:00Z', repairs: [repair('a')] },
				{ began: '2020-12-31T23:59Z', repairs: [repair('b')] },
			),
		);
		expect([...years].map(([year, list]) => [year, ids(list)])).toEqual([
			['2021', ['a']],
			['2020', ['b']],
		]);
	});
});
