import { MINUTE } from '../../time/instant.ts';
import { ageText } from '../../view/text/length-text.ts';

/** What follows the instant at which a page was true: `, 3 hours ago`; nothing within its first minute. */
export function pageAgeText(trueAt: number, now: number): string {
	return now - trueAt < MINUTE ? '' : `, ${ageText(now - trueAt)} ago`;
}
