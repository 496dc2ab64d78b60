import { type Absolute, type FeedFile, paths } from '../addresses/paths.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import type { ComponentGroup } from '../schema/component-schema.ts';
import { publishedTime, timeSchema } from './times.ts';
import { z } from 'zod';

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
				reached_through: z
					.string()
					.nullable()
					.describe(
						'The id of the component through which alone it is reached: while that one is out, so is this.',
					),
				since: timeSchema.describe('Since when the record covers it.'),
				links,
			}),
		),
	})
	.describe(
		'The functions of the gallery, in groups, in the order of the page: see status.json for how they are.',
	);

/** What is published of what there is. */
export function componentsDocument(
	{ groups }: Pick<SiteRecord, 'groups'>,
	absolute: Absolute,
): z.output<typeof componentsSchema> {
	return {
		$schema: absolute(paths.apiSchema('components')),
		groups: groups.map(({ id, name, components }) => ({
			id,
			name,
			components: components.map((one) => one.id),
			links: figuresLinks('group', id, absolute),
		})),
		components: groups.flatMap((group) => componentsOf(group, absolute)),
	};
}

function componentsOf({ id: group, components }: ComponentGroup, absolute: Absolute) {
	return components.map(({ id, name, description, hosts = [], reached_through = null, since }) => ({
		...{ id, name, description, group, hosts, reached_through },
		since: publishedTime(since),
		links: {
			page: absolute(paths.component(id)),
			...figuresLinks('component', id, absolute),
			...subscriptions(id, absolute),
		},
	}));
}

/** By what a component is followed without a visit. */
function subscriptions(id: string, absolute: Absolute) {
	const feed = (file: FeedFile) => absolute(paths.feed(paths.component(id), file));
	return {
		feeds: { rss: feed('rss.xml'), atom: feed('atom.xml'), json_feed: feed('feed.json') },
		calendar: absolute(paths.componentCalendar(id)),
		badge: { svg: absolute(paths.badge('svg', id)), json: absolute(paths.badge('json', id)) },
	};
}

function figuresLinks(kind: 'component' | 'group', id: string, absolute: Absolute) {
	return {
		figures: absolute(paths.figures({ kind, id })),
		days: absolute(paths.figuresCsv({ kind, id }, 'days')),
	};
}
