import { describe, expect, test } from 'vitest';
import { knownSince } from '../../../../src/compile/as-known/known-since.ts';
import { at, time } from '../../support/at.ts';
import { makeIncident, makeMaintenance, says } from '../../support/make-entry.ts';

const first = '2021-03-01T10:05Z';
const resolution = '2021-03-01T14:00Z';
const postmortem = '2021-03-05T12:00Z';
const open = { updates: [says(first, 'investigating')] };
const closed = {
	updates: [
		says(first, 'investigating'),
		says(resolution, 'resolved'),
		says('2021-03-02T09:00Z', 'resolved'),
	],
};
const account = ['detected', 'declared', 'lost', 'repairs', 'related'];
const undated = ['workaround', 'notes', 'sources'];

describe('knownSince', () => {
	test.each(['title', 'began', 'components', 'scope'])(
		'%s is told by the first update',
		(field) => {
			expect(knownSince(makeIncident(closed), field)).toBe(at(first));
		},
	);

	test.each(['mitigated', 'cause', 'upstream'])(
		'%s is published with the resolution, else with the newest dated part',
		(field) => {
			expect(knownSince(makeIncident(closed), field)).toBe(at(resolution));
			expect(knownSince(makeIncident(open), field)).toBe(at(first));
		},
	);

	test('the end is published with the update that says monitoring, and the cause is not', () => {
		const watched = makeIncident({
			updates: [
				says(first, 'investigating'),
				says('2021-03-01T12:00Z', 'monitoring'),
				says(resolution, 'resolved'),
			],
		});
		expect(knownSince(watched, 'mitigated')).toBe(at('2021-03-01T12:00Z'));
		expect(knownSince(watched, 'cause')).toBe(at(resolution));
	});

	test.each([
		['2021-03-01T14:00:01Z', '2021-03-02T09:00Z'],
		['2021-03-01T11:00Z/2021-03-01T14:30Z', '2021-03-02T09:00Z'],
		['2021-03-02', '2021-03-02T09:00Z'],
		['2021-03-01', resolution],
		['2021-03-01T14:20Z~30m', resolution],
		['2021-03-03', '2021-03-03T00:00Z'],
	])('an end of %s is not known before it can be, at %s', (written, known) => {
		expect(knownSince(makeIncident(closed), 'mitigated', undefined, time(written))).toBe(at(known));
	});

	test('an update that makes a field known counts in place of the kind of field', () => {
		const told = makeIncident({
			updates: [
				{ ...says(first, 'investigating'), makes_known: ['workaround', 'cause'] },
				{ ...says(resolution, 'resolved'), makes_known: ['began'] },
				says('2021-03-02T09:00Z', 'resolved'),
			],
		});
		expect(knownSince(told, 'workaround')).toBe(at(first));
		expect(knownSince(told, 'cause')).toBe(at(first));
		expect(knownSince(told, 'began')).toBe(at(resolution));
	});

	test('a word of completion tells what a resolution would', () => {
		const work = makeMaintenance({
			updates: [says('2021-03-01T09:00Z', 'scheduled'), says('2021-03-08T12:05Z', 'completed')],
		});
		expect(knownSince(work, 'lost')).toBe(at('2021-03-08T12:05Z'));
	});

	test.each(account)('%s is told by the postmortem', (field) => {
		const told = makeIncident({ ...closed, postmortem: { at: postmortem } });
		expect(knownSince(told, field)).toBe(at(postmortem));
	});

	test.each(account)('%s is told by the resolution where there is no postmortem', (field) => {
		expect(knownSince(makeIncident(closed), field)).toBe(at(resolution));
	});

	test.each(account)('%s is told by the first update where nothing else is', (field) => {
		expect(knownSince(makeIncident(open), field)).toBe(at(first));
	});

	test.each(undated)('%s is known with the newest dated part of the file', (field) => {
		expect(knownSince(makeIncident(closed), field)).toBe(at('2021-03-02T09:00Z'));
	});

	test.each(undated)('%s of a compiled entry is not known before that was done', (field) => {
		const compiled = at('2026-11-23T18:00Z');
		const copied = makeIncident({ ...closed, notices: ['2021-03-01-website-down'] });
		expect(knownSince(copied, field, compiled)).toBe(compiled);
		expect(knownSince(makeIncident(closed), field, compiled)).toBe(at('2021-03-02T09:00Z'));
	});

	test('a corrected field is known as it stands only since its latest correction', () => {
		const corrected = makeIncident({
			...closed,
			corrections: [
				{ at: '2021-03-04T00:00Z', of: 'began', note: 'It began earlier.' },
				{ at: '2021-03-03T00:00Z', of: 'began', note: 'It began later.' },
				{ at: '2021-03-05T00:00Z', of: 'cause', note: 'A cause.' },
				{ at: '2021-03-06T00:00Z', of: 'cause', note: 'Another cause.' },
			],
		});
		expect(knownSince(corrected, 'began')).toBe(at('2021-03-04T00:00Z'));
		expect(knownSince(corrected, 'cause')).toBe(at('2021-03-06T00:00Z'));
		expect(knownSince(corrected, 'mitigated')).toBe(at(resolution));
	});
});
