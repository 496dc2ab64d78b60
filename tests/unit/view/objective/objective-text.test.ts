import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../../src/domain/incident/entry.ts';
import { objectiveAccounts } from '../../../../src/domain/objective/objective-account.ts';
import { indexRecord } from '../../../../src/domain/record/record-index.ts';
import { subjectsOf } from '../../../../src/domain/uptime/subject.ts';
import { objectiveText, targetText } from '../../../../src/view/objective/indicator-labels.ts';
import { objectiveHeadline, objectiveLede } from '../../../../src/view/objective/objective-text.ts';
import { makeIncident, says } from '../../support/make-entry.ts';
import { makeObjective } from '../../support/make-objective.ts';
import { makeRecord } from '../../support/make-record.ts';

type Given = Parameters<typeof makeObjective>[0];

const exact = makeIncident({
	mitigated: '2021-03-01T20:00Z',
	updates: [says('2021-03-01T20:00Z', 'resolved')],
});
const vague = makeIncident({
	began: '2021-03-01T10:00Z/2021-03-01T20:00Z',
	mitigated: '2021-03-01T20:00Z',
	updates: [says('2021-03-01T20:00Z', 'resolved')],
});

/** Headline and lede for 30-day objectives of 99%, that is 435 minutes, at noon of 2 March 2021. */
function textsOf(given: readonly Given[], entries: readonly Entry[] = []) {
	const objectives = given.map((one) => makeObjective(one));
	const record = makeRecord({ now: '2021-03-02T12:00Z', entries, objectives });
	const accounts = objectiveAccounts(record, subjectsOf(record, indexRecord(record)));
	return { headline: objectiveHeadline(accounts), lede: objectiveLede(accounts) };
}

describe('objectiveHeadline', () => {
	test('says that there is none, or none agreed', () => {
		expect(textsOf([]).headline).toBe('No objective is set.');
		expect(textsOf([{ proposed: true }], [exact]).headline).toBe('No objective is agreed yet.');
	});

	test('names whose budget is overspent for certain, else whose may be', () => {
		expect(textsOf([{}], [exact]).headline).toBe('The budget of website is overspent.');
		expect(textsOf([{}], [vague]).headline).toBe('The budget of website may be overspent.');
		expect(textsOf([{}, { of: 'all', id: 'whole' }], [exact]).headline).toBe(
			'The budgets of website and The gallery are overspent.',
		);
	});

	test('says that none is overspent only where all is known', () => {
		const unknown: Given = { id: 'measured', indicator: 'measured_availability' };
		expect(textsOf([{}]).headline).toBe('No budget is overspent.');
		expect(textsOf([{}, unknown]).headline).toBe('No budget is known to be overspent.');
		expect(textsOf([unknown]).headline).toBe('Nothing is known of any budget.');
	});
});

describe('objectiveLede', () => {
	test('says what is only proposed, and what would be if it held', () => {
		expect(textsOf([{}, { id: 'two', proposed: true }], [exact]).lede).toContain(
			'One objective is only proposed: nobody has agreed to it. If the proposal held, the budget of website would be overspent.',
		);
	});

	test('says what cannot be told', () => {
		const unknown: Given = { id: 'measured', indicator: 'measured_availability' };
		expect(textsOf([{}, unknown]).lede).toContain(
			'Of one objective it cannot be told what was spent, for want of data.',
		);
		expect(textsOf([unknown]).lede).toContain('What was spent cannot be told, for want of data.');
	});
});

describe('objectiveText', () => {
	test('writes a target with the digits it has', () => {
		expect(
			[0.9, 0.999, 0.99995, 0.050001].map((target) => targetText(makeObjective({ target }))),
		).toEqual(['90%', '99.9%', '99.995%', '5.0001%']);
		expect(objectiveText(makeObjective({ target: 0.995, window_days: 1 }))).toBe(
			'99.5% declared uptime over one day',
		);
	});
});
