import type { APIRoute } from 'astro';
import { type Badge, componentBadges, svgResponse } from '../../site/badge-of.ts';

export const getStaticPaths = componentBadges;

/** How a component is, as a picture. */
export const GET: APIRoute<Badge> = ({ props }) => svgResponse(props);
