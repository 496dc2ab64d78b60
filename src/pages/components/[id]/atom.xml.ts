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

/** What was told of one component, as Atom. */
export const GET: APIRoute<{ component: Component }> = ({ props }) =>
	feedResponse(ofComponent(props.component, toldNewestFirst()), 'atom.xml');
