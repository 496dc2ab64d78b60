import { makeBadge } from 'badge-maker';
import { plainLine, shortened } from '../text/plain-line.ts';
import { badgeColours, labelColour } from './badge-colours.ts';
import type { BadgeState } from './badge-state.ts';

/** More characters than this make no badge. Names in components.yaml and site.yaml are shorter. */
const longestLabel = 60;

/** A picture of a state for other sites. It carries its words as title and label for screen readers. */
export function badgeSvg(name: string, { text, tone }: BadgeState): string {
	const picture = makeBadge({
		label: labelOf(name),
		message: text,
		color: badgeColours[tone],
		labelColor: labelColour,
		style: 'flat-square',
	});
	return `${picture}\n`;
}

/** A state as shields.io reads it: https://shields.io/badges/endpoint-badge */
export function badgeJson(name: string, { text, tone }: BadgeState) {
	return {
		schemaVersion: 1,
		label: labelOf(name),
		message: text,
		color: badgeColours[tone],
		labelColor: labelColour,
		// Shields lets nobody repaint an error: only what was measured to work may be any colour.
		isError: tone !== 'ok',
		cacheSeconds: 300,
	};
}

function labelOf(name: string): string {
	return shortened(plainLine(name), longestLabel);
}
