import { z } from 'zod';
import { timeSchema } from './time-schemas.ts';

const links = z.strictObject({
	page: z.url().describe('Where people read of it.'),
	figures: z.url().describe('Uptime and what it is made from: see figures.schema.json.'),
	days: z.url().describe('The same by UTC day, as CSV.'),
	feeds: z
		.strictObject({ rss: z.url(), atom: z.url(), json_feed: z.url() })
		.describe('The newest updates that concern it, the same in each format.'),
	calendar: z.url().describe('Its planned work, as iCalendar.'),
	badge: z
		.strictObject({
			svg: z.url().describe('A picture with the words on it.'),
			json: z.url().describe('The same as an endpoint for shields.io.'),
		})
		.describe('How it is, in a word or two, as of the build.'),
});

/** What there is. */
export const componentsSchema = z
	.strictObject({
		$schema: z.url(),
		groups: z.array(
			z.strictObject({
				id: z.string(),
				name: z.string(),
				components: z.array(z.string()).describe('Ids of its members, in the order of the page.'),
				links: links.pick({ figures: true, days: true }),
			}),
		),
		components: z.array(
			z.strictObject({
				id: z.string().describe('Stands in addresses and in every other document; never changes.'),
				name: z.string(),
				description: z.string(),
				group: z.string().describe('The id of its group.'),
				hosts: z
					.array(z.string())
					.describe('Host names that it is reached under, port 443; none where none is told.'),
				since: timeSchema.describe('Since when the record covers it.'),
				links,
			}),
		),
	})
	.describe(
		'The functions of the gallery, in groups, in the order of the page: see status.json for how they are.',
	);

/** The document of what there is. */
export type ComponentsDocument = z.output<typeof componentsSchema>;
