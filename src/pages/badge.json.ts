import { pageBadge, shieldsResponse } from '../badge-of.ts';

/** How everything is, for shields.io to draw. */
export const GET = () => shieldsResponse(pageBadge());
