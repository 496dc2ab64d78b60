import { timeIn } from './time-schema.ts';
import { z } from 'zod';

/** An id that stands in addresses for ever: lower-case words joined by hyphens. */
export const idSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
		error:
			'An id is lower-case letters and digits, in words joined by hyphens, such as package-downloads.',
	})
	.meta({ title: 'id of lower-case words joined by hyphens' });

/** A part of the gallery that users know by name. */
export const componentSchema = z.strictObject({
	/** Stands in addresses and in incident files; never changes. */
	id: idSchema,
	/** What users call it. */
	name: z.string().min(2).max(60),
	/** One sentence: what it is and how users meet it. */
	description: z.string().min(10).max(300),
	/** Host names that it is reached under, for owners of firewalls. */
	hosts: z
		.array(
			z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, {
				error: 'A host is a name such as www.powershellgallery.com, without scheme or path.',
			}),
		)
		.optional(),
	/** The id of the component through which alone it is reached: while that one is out, so is this. */
	reached_through: idSchema.optional(),
	/** Since when the record covers it; the first mention where no source says more. A day is one in UTC. */
	since: timeIn('UTC'),
});

/** A heading that components stand under. */
export const componentGroupSchema = z.strictObject({
	/** Stands in addresses; never changes. */
	id: idSchema,
	/** What the group is called on the page. */
	name: z.string().min(2).max(60),
	/** Its components, in the order of the page. */
	components: z.array(componentSchema).min(1),
});

/** `components.yaml`: every component, in groups, in the order of the page. */
export const componentsFileSchema = z.strictObject({
	/** The groups, in the order of the page. */
	groups: z.array(componentGroupSchema).min(1),
});

/** A part of the gallery that users know by name. */
export type Component = z.output<typeof componentSchema>;
/** A heading and the components under it. */
export type ComponentGroup = z.output<typeof componentGroupSchema>;

/** What a component can be said to be, worst last; Statuspage's words, so that tools agree. */
export const componentStatuses = [
	'operational',
	'under_maintenance',
	'degraded_performance',
	'partial_outage',
	'major_outage',
] as const;

/** The status of a component. */
export type ComponentStatus = (typeof componentStatuses)[number];

/** What an incident or maintenance can do to a component: every status but `operational`. */
export const effectStatusSchema = z.enum(componentStatuses).exclude(['operational']);

/** A status that an incident or maintenance gives to a component. */
export type EffectStatus = z.output<typeof effectStatusSchema>;

/** How bad a status is: 0 for `operational`, rising. */
export function badness(status: ComponentStatus): number {
	return componentStatuses.indexOf(status);
}

/** The worst of `statuses`; `operational` where there are none. */
export function worst<Status extends ComponentStatus>(
	statuses: Iterable<Status>,
): Status | 'operational' {
	let found: Status | 'operational' = 'operational';
	for (const status of statuses) if (badness(status) > badness(found)) found = status;
	return found;
}
