import type { StatusLabel } from '../view/now/status-labels.ts';

/** The colours of text by day in tokens.css, as grounds: white stands on each at 7:1 or more. */
export const badgeColours = {
	ok: '#1a5538',
	de: '#5b4700',
	pa: '#7b3800',
	ma: '#99110f',
	mt: '#1b4786',
	un: '#4b4f56',
} as const satisfies Record<StatusLabel['tone'], string>;

/** What the name stands on. */
export const labelColour = '#1b1e23';
