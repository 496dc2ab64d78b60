import { z } from 'zod';
import { endIn, timeIn } from './time-schema.ts';
import { lineSchema, linkSchema } from './text-schema.ts';

/** Data that is gone, wrong or late. Whole days count whole, both ends included. */
export function lostSchema(zone: string) {
	return z.strictObject({
		/** What is gone, wrong or late, in a few words. */
		what: lineSchema,
		/** The id of the component that it belongs to, as in components.yaml. */
		component: z.string(),
		/** The first time that is concerned; a whole day counts whole. */
		from: timeIn(zone),
		/** The last time that is concerned, or `unknown`; a whole day counts whole. */
		to: endIn(zone),
		/** How much of it came back. */
		recovered: z.enum(['none', 'partial', 'full']),
	});
}

/** A promise to mend something, in the team's own three categories. */
export const repairSchema = z.strictObject({
	/** Stands in links to this promise; unique in its file. */
	id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
		error: 'The id of a repair is lower-case words joined by hyphens, such as db-alerts.',
	}),
	/** What it helps: to detect trouble, to diagnose it, or to fix it. */
	category: z.enum(['detect', 'diagnose', 'fix']),
	/** What was promised, in a few words. */
	title: lineSchema,
	/** Where it stands; `unreported` was promised, and never heard of again. */
	state: z.enum(['open', 'done', 'dropped', 'unreported']),
	/** Who does it; needed while `open`. */
	owner: lineSchema.optional(),
	/** The UTC day by which it was promised. */
	due: timeIn('UTC').optional(),
	/** When it was done; needed when `done`. A day is one in UTC. */
	done: timeIn('UTC').optional(),
	/** Where anybody can see that it was done; needed when `done`. */
	evidence: linkSchema.optional(),
	/** Why it was given up; needed when `dropped`. */
	why: lineSchema.optional(),
	/** Where it is followed, such as an issue. */
	link: linkSchema.optional(),
});
