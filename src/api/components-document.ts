import type { ComponentGroup } from '../schema/component-schema.ts';
import type { SiteRecord } from '../domain/record/record.ts';
import type { FeedFile } from '../addresses/feed-links.ts';
import { paths } from '../addresses/paths.ts';
import type { ComponentsDocument } from './components-schema.ts';
import type { Absolute } from './published-entry.ts';
import { publishedTime } from './published-time.ts';

/** What is published of what there is. */
export function componentsDocument(
	{ groups }: Pick<SiteRecord, 'groups'>,
	absolute: Absolute,
): ComponentsDocument {
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
	return components.map(({ id, name, description, hosts = [], since }) => ({
		...{ id, name, description, group, hosts },
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
