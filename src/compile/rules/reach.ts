import type { Entry } from '../../domain/incident/entry.ts';
import type { Component, ComponentGroup } from '../../schema/component-schema.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { dataRule, entryRule, type Rule } from './rule.ts';

type Effect = Entry['components'][number];

/** Whether the second effect is an outage that is there, certain and possible, wherever the first is. */
function covers(way: Effect, own: Effect): boolean {
	if (own.status !== 'major_outage') return false;
	return isNoLater(own.from, way.from) && isNoEarlier(own.to, way.to);
}

/** A start that is left out is that of the whole entry: the earliest. */
function isNoLater(own: UncertainTime | undefined, way: UncertainTime | undefined): boolean {
	if (own === undefined) return true;
	return way !== undefined && own.earliest <= way.earliest && own.latest <= way.latest;
}

/** An end that is left out is that of the whole entry: the latest. */
function isNoEarlier(own: Effect['to'], way: Effect['to']): boolean {
	if (own === undefined) return true;
	if (own === 'unknown' || way === 'unknown') return own === way;
	return way !== undefined && own.earliest >= way.earliest && own.latest >= way.latest;
}

function componentsIn(groups: readonly ComponentGroup[]): Component[] {
	return groups.flatMap(({ components }) => components);
}

function notOut(way: string, ids: readonly string[], i: number) {
	const lines = ids.map((id) => `“- { id: ${id}, status: major_outage, inferred: true }”`);
	return {
		path: ['components', i],
		message: `“${way}” is out here, and it is the only way to ${ids.join(', ')}.`,
		advice: `Add ${lines.join(', ')}, with the same “from” and “to”; without “inferred” where an update names it.`,
	};
}

/** Rules about components that are reached through another one alone. */
export const reachRules: readonly Rule[] = [
	dataRule('components', {
		name: 'reached-through-another',
		description:
			'`reached_through` names another component, which is not reached through a third one itself.',
		good: `groups:
  - id: a
    name: Pages
    components:
      - { id: website, name: Website, description: What people see., since: 2016-01-01 }
      - { id: search, name: Search, description: Finding things., since: 2016-01-01, reached_through: website }`,
		bad: `groups:
  - id: a
    name: Pages
    components:
      - { id: website, name: Website, description: What people see., since: 2016-01-01 }
      - { id: search, name: Search, description: Finding things., since: 2016-01-01, reached_through: pages }`,
		find({ groups }) {
			const all = componentsIn(groups);
			return groups.flatMap(({ components }, i) =>
				components.flatMap(({ id, reached_through: way }, j) => {
					if (way === undefined) return [];
					const others = all.filter((one) => one.id !== id && !one.reached_through);
					if (others.some((one) => one.id === way)) return [];
					const known = others.map((one) => one.id);
					return {
						path: ['groups', i, 'components', j, 'reached_through'],
						message: `“${way}” is not another component that is reached by itself.`,
						advice: suggest(way, known),
					};
				}),
			);
		},
	}),
	entryRule({
		name: 'out-with-what-leads-there',
		description:
			'While a component is out, so is what is reached through it alone: the incident gives both.',
		severity: 'warning',
		of: 'components',
		beside: `components:
  - { id: website, status: major_outage }
  - { id: search, status: major_outage, inferred: true }`,
		good: `groups:
  - id: a
    name: Pages
    components:
      - { id: website, name: Website, description: What people see., since: 2016-01-01 }
      - { id: search, name: Search, description: Finding things., since: 2016-01-01, reached_through: website }`,
		bad: `groups:
  - id: a
    name: Pages
    components:
      - { id: website, name: Website, description: What people see., since: 2016-01-01 }
      - { id: search, name: Search, description: Finding things., since: 2016-01-01 }
      - { id: sign-in, name: Sign-in, description: Signing in there., since: 2016-01-01, reached_through: website }`,
		find(entry, { groups }) {
			if (entry.kind !== 'incident') return [];
			return entry.components.flatMap((way, i) => {
				if (way.status !== 'major_outage') return [];
				const ids = componentsIn(groups)
					.filter(({ reached_through }) => reached_through === way.id)
					.filter(({ id }) => !entry.components.some((own) => own.id === id && covers(way, own)))
					.map(({ id }) => id);
				return ids.length === 0 ? [] : notOut(way.id, ids, i);
			});
		},
	}),
];
