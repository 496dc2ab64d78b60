import { z } from 'zod';
import { componentStatuses } from './component-status.ts';
import { publicInstantSchema } from './time-schema.ts';
import { markdownSchema } from './text-schema.ts';

/** What was said of a component in an update; shown, never counted. */
const saidOfComponentSchema = z.strictObject({
	/** A component's id, as in components.yaml. */
	id: z.string(),
	/** How it was said to be. */
	status: z.enum(componentStatuses),
});

/** One public message, with the words for where things stand that its kind of file knows. */
export function updateSchema<const Words extends readonly [string, ...string[]]>(words: Words) {
	return z.strictObject({
		/**
		 * When it became public, to the second where that is known; later than the update before. The ids
		 * of feed entries are made of it, so it never changes.
		 */
		at: publicInstantSchema,
		/** Where things stood. */
		status: z.enum(words),
		/** What was said of components; never arithmetic. */
		components: z.array(saidOfComponentSchema).optional(),
		/** A promise, shown to readers: the next word comes by this instant, which is later than `at`. */
		next_update_by: publicInstantSchema.optional(),
		/** What was said: what users notice, what still works, what they can do. */
		message: markdownSchema,
	});
}
