import { describe, expect, test } from 'vitest';
import { firstUpdate, latestUpdate } from '../../../../src/domain/incident/updates.ts';
import { makeIncident, says } from '../../support/make-entry.ts';

describe('firstUpdate and latestUpdate', () => {
	test('are one where there is only one', () => {
		const incident = makeIncident();
		expect(firstUpdate(incident)).toBe(latestUpdate(incident));
	});

	test('are the ends of the list', () => {
		const incident = makeIncident({
			updates: [
				says('2021-03-01T10:05Z', 'investigating'),
				says('2021-03-01T11:05Z', 'identified'),
				says('2021-03-01T12:05Z', 'resolved'),
			],
		});
		expect(firstUpdate(incident).status).toBe('investigating');
		expect(latestUpdate(incident).status).toBe('resolved');
	});
});
