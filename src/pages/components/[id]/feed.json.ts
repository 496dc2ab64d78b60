import type { APIRoute } from 'astro';
import type { Component } from '../../../domain/component/component-schema.ts';
import { feedResponse, toldNewestFirst } from '../../../feeds-of.ts';
import { gallery } from '../../../gallery.ts';
import { ofComponent } from '../../../wire/feed/channel.ts';

export function getStaticPaths() {
	return gallery().record.components.map((component) => ({
		params: { id: component.id },
		props: { component },
	}));
}

/** What was told of one component, as JSON Feed. */
export const GET: APIRoute<{ component: Component }> = ({ props }) =>
	feedResponse(ofComponent(props.component, toldNewestFirst()), 'feed.json');
