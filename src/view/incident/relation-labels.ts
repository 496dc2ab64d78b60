import type { RelatedEntry } from '../../domain/record/record-index.ts';

/** What another entry is to the one on the page. */
export const relationLabels = {
	caused_by: 'Caused by',
	causes: 'Led to',
	same_cause: 'Same cause',
	follows: 'Follows',
	followed_by: 'Followed by',
	see_also: 'See also',
} as const satisfies Record<RelatedEntry['as'], string>;
