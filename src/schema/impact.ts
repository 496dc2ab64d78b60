import { z } from 'zod';

/** Effect on users, mildest first; Statuspage's words. */
export const impactSchema = z.enum(['none', 'minor', 'major', 'critical']);

/** How much users suffer, said by people; not derived from component statuses. */
export type Impact = z.output<typeof impactSchema>;
