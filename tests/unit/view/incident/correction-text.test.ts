import { describe, expect, test } from 'vitest';
import { correctedText } from '../../../../src/view/incident/correction-text.ts';

describe('correctedText', () => {
	test.for([
		['began', 'Start'],
		['components', 'Affected components'],
		['cause', 'Cause'],
		['postmortem', 'Postmortem'],
		['lost_and_found', 'Lost and found'],
		['2020-10-30T12:23:00Z', 'The update of 2020-10-30, 12:23:00 UTC'],
	] as const)('calls %s “%s”', ([of, text]) => {
		expect(correctedText(of)).toBe(text);
	});
});
