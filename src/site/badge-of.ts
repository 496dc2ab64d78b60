import { pageStatus } from '../domain/status/page-status.ts';
import { gallery } from './gallery.ts';
import { badgeJson, badgeSvg } from '../badges/badge.ts';
import { type BadgeState, componentState, pageState } from '../badges/badge-state.ts';
import { jsonResponse } from '../api/published.ts';

/** What a badge says, and of what. */
export interface Badge {
	readonly name: string;
	readonly state: BadgeState;
}

/** The badge of everything. */
export function pageBadge(): Badge {
	const { record, index } = gallery();
	return { name: record.site.service, state: pageState(pageStatus(record, index)) };
}

/** The badge of each component, as parameters of an address and what stands there. */
export function componentBadges() {
	const { record, index } = gallery();
	const page = pageStatus(record, index);
	return record.components.map(({ id, name }) => ({
		params: { id },
		props: { name, state: componentState(page, id) },
	}));
}

/** A badge as a picture. */
export function svgResponse({ name, state }: Badge): Response {
	return new Response(badgeSvg(name, state), {
		headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
	});
}

/** A badge for shields.io to draw. */
export function shieldsResponse({ name, state }: Badge): Response {
	return jsonResponse(badgeJson(name, state));
}
