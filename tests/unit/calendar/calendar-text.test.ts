import { describe, expect, test } from 'vitest';
import { calendarText, escapedText } from '../../../src/calendar/maintenance-calendar.ts';

describe('text in a calendar', () => {
	test('has one kind of line end, whatever system it was written on', () => {
		expect(calendarText('a\r\nb\rc\nd\u000be\u000cf\u0085g\u2028h\u2029i')).toBe(
			'a\nb\nc\nd\ne\nf\ng\nh\ni',
		);
	});

	test('has no control characters, but tabs', () => {
		expect(calendarText('a\u0000b\tc\u001b[31md\u007fe\u009ff')).toBe('ab\tc[31mdef');
	});

	test('has no half characters', () => {
		expect(calendarText('a\ud83eb🧯')).toBe('a\ufffdb🧯');
	});

	test('keeps all else', () => {
		expect(calendarText('„é“ 🧯 \u202ea\u202c, b; c\\d')).toBe('„é“ 🧯 \u202ea\u202c, b; c\\d');
	});

	test('is escaped where its maker does not do it', () => {
		expect(escapedText('a, b; c\\d\r\ne:f')).toBe('a\\, b\\; c\\\\d\\ne:f');
	});
});
