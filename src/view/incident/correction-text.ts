import { capital } from '../text/list-text.ts';

/** What a correction changed, in words: a field of the file, or an update named by its instant. */
export function correctedText(of: string): string {
	if (/^\d{4}-/.test(of)) return `The update of ${of.replace('T', ', ').replace('Z', ' UTC')}`;
	return fieldWords[of] ?? capital(of.replaceAll('_', ' '));
}

const fieldWords: Readonly<Record<string, string>> = {
	began: 'When it began',
	mitigated: 'When it was mitigated',
	detected: 'When it was detected',
	declared: 'When it was declared',
	components: 'What was affected',
	scheduled: 'The planned window',
	actual: 'The window as it was',
	lost: 'What was lost',
	updates: 'The updates',
	postmortem: 'The postmortem',
};
