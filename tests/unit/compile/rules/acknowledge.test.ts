import { describe, expect, test } from 'vitest';
import { diagnosticsWith } from './example-record.ts';

const live = 'sources: [https://azure.status.microsoft/en-us/status]';
const accepted = (until: string, rule = 'no-live-links') =>
	`acknowledged: [{ rule: ${rule}, why: There is no other page., until: ${until} }]`;
const names = (text: string, clock?: string) =>
	diagnosticsWith(text, clock ? { clock } : {}).map(({ rule, severity }) => `${severity} ${rule}`);

describe('a warning', () => {
	test('is not reported while its file accepts it', () => {
		expect(names(`${live}\n${accepted('2031-01-01')}`)).toEqual([]);
	});

	test('comes back when the acceptance has ended, which is reported as well', () => {
		expect(names(`${live}\n${accepted('2029-12-31')}`)).toEqual([
			'warning no-live-links',
			'warning acknowledgement-applies',
		]);
	});

	test('is accepted up to the end of the day that is named', () => {
		expect(names(`${live}\n${accepted('2030-01-01')}`)).toEqual([]);
	});
});

describe('an acceptance', () => {
	const clock = '2025-03-10T00:00:00Z';

	test('of what does not arise is reported', () => {
		expect(names(accepted('2031-01-01'), clock)).toEqual(['warning acknowledgement-applies']);
	});

	test('of what only the real clock can tell is left alone without it', () => {
		expect(names(accepted('2031-01-01', 'update-due'))).toEqual([]);
	});

	test('of an error is an error', () => {
		expect(names(accepted('2031-01-01', 'known-component'), clock)).toEqual([
			'error acknowledgement-applies',
		]);
	});
});
