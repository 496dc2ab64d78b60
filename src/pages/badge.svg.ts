import { pageBadge, svgResponse } from '../site/badge-of.ts';

/** How everything is, as a picture. */
export const GET = () => svgResponse(pageBadge());
