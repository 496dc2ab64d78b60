import { describe, expect, test } from 'vitest';
import {
	closingUpdate,
	lastOpenUpdate,
	lastWrittenAt,
} from '../../../../src/domain/incident/updates.ts';
import { at } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';

const first = says('2021-03-01T10:00Z', 'investigating' as const);
const over = says('2021-03-01T11:00Z', 'resolved' as const);
const again = says('2021-03-01T12:00Z', 'identified' as const);
const overAgain = says('2021-03-01T13:00Z', 'resolved' as const);
const story = says('2021-03-02T09:00Z', 'resolved' as const);

describe('closingUpdate', () => {
	test('is none while an incident is open', () => {
		expect(closingUpdate(makeIncident({ updates: [first] }))).toBeUndefined();
	});

	test('is the first of several that say resolved', () => {
		const incident = makeIncident({ updates: [first, over, story] });
		expect(closingUpdate(incident)).toBe(incident.updates[1]);
	});

	test('is none once an incident was opened again', () => {
		expect(closingUpdate(makeIncident({ updates: [first, over, again] }))).toBeUndefined();
	});

	test('is the one after the last word that takes back the others', () => {
		const incident = makeIncident({ updates: [first, over, again, overAgain, story] });
		expect(closingUpdate(incident)).toBe(incident.updates[3]);
	});

	test('is the first update where that says resolved', () => {
		const incident = makeIncident({ updates: [over] });
		expect(closingUpdate(incident)).toBe(incident.updates[0]);
	});

	test.each(['completed', 'cancelled'] as const)('closes planned work that is %s', (status) => {
		const work = makeMaintenance({
			updates: [says('2021-03-01T09:00Z', 'scheduled'), says('2021-03-08T12:00Z', status)],
		});
		expect(closingUpdate(work)).toBe(work.updates[1]);
	});
});

describe('lastOpenUpdate', () => {
	test('is the newest while an incident is open', () => {
		const incident = makeIncident({ updates: [first, over, again] });
		expect(lastOpenUpdate(incident)).toBe(incident.updates[2]);
	});

	test('is the last before an incident was closed', () => {
		const incident = makeIncident({ updates: [first, over, story] });
		expect(lastOpenUpdate(incident)).toBe(incident.updates[0]);
	});

	test('is none where an incident was published closed', () => {
		expect(lastOpenUpdate(makeIncident({ updates: [over] }))).toBeUndefined();
	});
});

describe('lastWrittenAt', () => {
	const corrected = makeIncident({
		updates: [first],
		corrections: [{ at: '2021-03-04T00:00Z', of: 'began', note: 'It began earlier.' }],
	});

	test('is the newest update, correction, postmortem or retraction of any entry', () => {
		expect(lastWrittenAt([])).toBeUndefined();
		expect(lastWrittenAt([makeIncident({ updates: [first] })])).toBe(at(first.at));
		expect(lastWrittenAt([makeIncident({ updates: [first] }), corrected])).toBe(
			at('2021-03-04T00:00Z'),
		);
	});

	test('leaves out what was added while an entry was compiled from another record', () => {
		const copied = { ...corrected, notices: ['2021-03-01-website-down'] };
		expect(lastWrittenAt([copied], at('2021-03-04T00:00Z'))).toBe(at(first.at));
		expect(lastWrittenAt([copied], at('2021-03-03T00:00Z'))).toBe(at('2021-03-04T00:00Z'));
		expect(lastWrittenAt([corrected], at('2021-03-04T00:00Z'))).toBe(at('2021-03-04T00:00Z'));
	});
});
