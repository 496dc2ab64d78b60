import type { APIRoute } from 'astro';
import { type Badge, componentBadges, shieldsResponse } from '../../site/badge-of.ts';

export const getStaticPaths = componentBadges;

/** How a component is, for shields.io to draw. */
export const GET: APIRoute<Badge> = ({ props }) => shieldsResponse(props);
