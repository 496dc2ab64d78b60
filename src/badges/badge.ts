import { plainLine, shortened } from '../text/plain-line.ts';
import type { StatusLabel } from '../view/now/status-labels.ts';
import type { BadgeState } from './badge-state.ts';
import { makeBadge } from 'badge-maker';

/** The colours of text by day in tokens.css, as grounds: white stands on each at 7:1 or more. */
export const badgeColours = {
	operational: '#1a5538',
	degraded: '#5b4700',
	'partial-outage': '#7b3800',
	'major-outage': '#99110f',
	maintenance: '#1b4786',
	unknown: '#4b4f56',
} as const satisfies Record<StatusLabel['tone'], string>;

/** The ground of the name. */
export const labelColour = '#1b1e23';

/** More characters than this make no badge. Names in components.yaml and site.yaml are shorter. */
const longestLabel = 60;

/** What a badge shows: a status, and of what. */
export interface Badge {
	readonly name: string;
	readonly state: BadgeState;
}

/** A status as a picture for other sites, with its text as title and label for screen readers. */
export function badgeSvg({ name, state: { text, tone } }: Badge): string {
	const picture = makeBadge({
		label: labelOf(name),
		message: text,
		color: badgeColours[tone],
		labelColor: labelColour,
		style: 'flat-square',
	});
	return `${picture}\n`;
}

/** A status as shields.io reads it: https://shields.io/badges/endpoint-badge */
export function badgeJson({ name, state: { text, tone } }: Badge) {
	return {
		schemaVersion: 1,
		label: labelOf(name),
		message: text,
		color: badgeColours[tone],
		labelColor: labelColour,
		// Shields lets nobody repaint an error: only what was measured to work may be any colour.
		isError: tone !== 'operational',
		cacheSeconds: 300,
	};
}

function labelOf(name: string): string {
	return shortened(plainLine(name), longestLabel);
}
