import { badgeJson } from '../badges/badge.ts';
import { pageBadge } from '../site/documents.ts';
import { jsonResponse } from '../site/responses.ts';

/** The current status of everything, for shields.io to draw. */
export const GET = () => jsonResponse(badgeJson(pageBadge()));
