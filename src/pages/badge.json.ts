import { pageBadge, shieldsResponse } from '../site/badge-of.ts';

/** How everything is, for shields.io to draw. */
export const GET = () => shieldsResponse(pageBadge());
