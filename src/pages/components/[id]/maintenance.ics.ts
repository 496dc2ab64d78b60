import type { APIRoute } from 'astro';
import type { Component } from '../../../schema/component-schema.ts';
import { maintenanceCalendarResponse } from '../../../site/documents.ts';
import { componentPaths } from '../../../site/static-paths.ts';

export const getStaticPaths = componentPaths;

/** Planned work that concerns one component. */
export const GET: APIRoute<{ component: Component }> = ({ props }) =>
	maintenanceCalendarResponse(props.component);
