import { badgeSvg } from '../badges/badge.ts';
import { pageBadge } from '../site/documents.ts';
import { svgResponse } from '../site/responses.ts';

/** The current status of everything, as a picture. */
export const GET = () => svgResponse(badgeSvg(pageBadge()));
