import type { APIRoute } from 'astro';
import { type Badge, badgeSvg } from '../../badges/badge.ts';
import { componentBadges } from '../../site/documents.ts';
import { svgResponse } from '../../site/responses.ts';

export const getStaticPaths = componentBadges;

/** The current status of a component, as a picture. */
export const GET: APIRoute<Badge> = ({ props }) => svgResponse(badgeSvg(props));
