import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../site/calendar-of.ts';
import type { Component } from '../../../schema/component-schema.ts';
import { gallery } from '../../../site/gallery.ts';

export function getStaticPaths() {
	return gallery().record.components.map((component) => ({
		params: { id: component.id },
		props: { component },
	}));
}

/** Planned work that concerns one component. */
export const GET: APIRoute<{ component: Component }> = ({ props }) =>
	calendarResponse(props.component);
