import { z } from 'zod';
import { componentStatusSchema, idSchema, stampSchema } from './simple-schemas.ts';

const component = {
	id: idSchema,
	name: z.string(),
	status: componentStatusSchema,
	created_at: stampSchema,
	updated_at: stampSchema,
	/** From 1, among its siblings. */
	position: z.int().min(1),
	description: z.string().nullable(),
	showcase: z.boolean(),
	start_date: z
		.string()
		.regex(/^\d{4}-\d\d-\d\d$/)
		.nullable(),
	group_id: idSchema.nullable(),
	page_id: idSchema,
	group: z.literal(false),
	only_show_if_degraded: z.literal(false),
};

/** A component. */
export const componentSchema = z.strictObject(component);

/** A group, which Statuspage lists among the components. */
export const groupSchema = z.strictObject({
	...component,
	group_id: z.null(),
	group: z.literal(true),
	components: z.array(idSchema).min(1),
});

/** A component, as it is published. */
export type ComponentPart = z.output<typeof componentSchema>;
/** A group, as it is published. */
export type GroupPart = z.output<typeof groupSchema>;
