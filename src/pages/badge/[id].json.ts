import type { APIRoute } from 'astro';
import { type Badge, badgeJson } from '../../badges/badge.ts';
import { componentBadges } from '../../site/documents.ts';
import { jsonResponse } from '../../site/responses.ts';

export const getStaticPaths = componentBadges;

/** The current status of a component, for shields.io to draw. */
export const GET: APIRoute<Badge> = ({ props }) => jsonResponse(badgeJson(props));
