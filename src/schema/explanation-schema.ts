import { z } from 'zod';
import { idSchema } from './component-schema.ts';
import { lineSchema } from './text-schema.ts';
import { publicInstantSchema } from './time-schema.ts';

/** Why something was measured and not declared, or declared and not measured. */
export const explanationSchema = z.strictObject({
	/** The component's id, as in components.yaml. */
	component: idSchema,
	/** The start of the span: every disagreement that lies wholly or partly in it is explained. */
	from: publicInstantSchema,
	/** The end of the span, which is outside. */
	to: publicInstantSchema,
	/** The explanation, as a sentence: it is published beside the disagreement. */
	why: lineSchema,
	/** When it was published. */
	at: publicInstantSchema,
});

/** `explanations.yaml`: what staff say of disagreements. */
export const explanationsFileSchema = z.strictObject({
	/** The explanations, in any order. */
	explanations: z.array(explanationSchema),
});

/** Why something was measured and not declared, or declared and not measured. */
export type Explanation = z.output<typeof explanationSchema>;
