import { z } from 'zod';
import { componentStatuses } from '../schema/component-schema.ts';

/** Statuspage's ids: twelve lower-case letters and digits. */
export const idSchema = z.string().regex(/^[a-z0-9]{12}$/);
/** RFC 3339 in UTC, with milliseconds. */
export const stampSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
/** How a component is. */
export const componentStatusSchema = z.enum(componentStatuses);
