import type { APIRoute } from 'astro';
import type { Component } from '../../../schema/component-schema.ts';
import { feedResponse, toldNewestFirst } from '../../../site/feeds-of.ts';
import { gallery } from '../../../site/gallery.ts';
import { ofComponent } from '../../../feeds/channel.ts';

export function getStaticPaths() {
	return gallery().record.components.map((component) => ({
		params: { id: component.id },
		props: { component },
	}));
}

/** What was told of one component, as RSS 2.0. */
export const GET: APIRoute<{ component: Component }> = ({ props }) =>
	feedResponse(ofComponent(props.component, toldNewestFirst()), 'rss.xml');
