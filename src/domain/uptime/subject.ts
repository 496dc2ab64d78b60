import type { Component } from '../../schema/component-schema.ts';
import { earlier, type Instant } from '../../time/instant.ts';
import type { Interval } from '../../time/interval.ts';
import type { Effect } from '../incident/effect.ts';
import type { Observation } from '../observation/observation.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { coverageSince, type SiteRecord } from '../record/record.ts';
import { type MeasuredSpan, spansOfComponent, spansOfGroup } from './measured-span.ts';

/** What figures are computed for: a component, a group of components, or the whole page. */
export interface Subject {
	readonly kind: 'component' | 'group' | 'page';
	/** The component's or group's id; `all` for the page. */
	readonly id: string;
	readonly name: string;
	/** Its members; of a component, itself. */
	readonly components: readonly Component[];
	/** The start of its oldest member: figures begin there. */
	readonly since: Instant;
	/** What was declared of any member. */
	readonly effects: readonly Effect[];
	/** The time in which the record covers it, up to `now`. */
	readonly coverage: readonly Interval[];
	/** The members' observations, each in order of time; only of members that were observed. */
	readonly observations: readonly (readonly Observation[])[];
	/** What was measured, as its worst member at each instant; disjoint and in order. */
	readonly measured: readonly MeasuredSpan[];
}

/** All subjects of a record, in the order of the page. */
export interface Subjects {
	readonly page: Subject;
	readonly groups: ReadonlyMap<string, Subject>;
	readonly components: ReadonlyMap<string, Subject>;
}

/** Every subject: the page, the groups, the components. */
export function everySubject({ page, groups, components }: Subjects): Subject[] {
	return [page, ...groups.values(), ...components.values()];
}

/** The page, the groups and the components of a record. */
export function subjectsOf(record: SiteRecord, index: RecordIndex): Subjects {
	const make = (kind: Subject['kind'], id: string, name: string, of: readonly Component[]) =>
		subjectOf({ kind, id, name, components: of }, record, index);
	return {
		page: make('page', everything, record.site.service, record.components),
		groups: new Map(
			record.groups.map(({ id, name, components }) => [id, make('group', id, name, components)]),
		),
		components: new Map(
			record.components.map((one) => [one.id, make('component', one.id, one.name, [one])]),
		),
	};
}

function subjectOf(
	named: Pick<Subject, 'kind' | 'id' | 'name' | 'components'>,
	{ site, now, observations }: SiteRecord,
	{ byComponent }: RecordIndex,
): Subject {
	const { components } = named;
	const since = components.map((one) => one.since.earliest).reduce(earlier);
	const observed = components.flatMap(({ id }) => {
		const own = observations.get(id) ?? [];
		return own.length > 0 ? [own] : [];
	});
	return {
		...named,
		since,
		effects: components.flatMap(({ id }) => byComponent.get(id) ?? []),
		coverage: coverageSince(since, site, now),
		observations: observed,
		measured:
			named.kind === 'component' ? spansOfComponent(observed[0] ?? []) : spansOfGroup(observed),
	};
}

/** The subject of a component; throws where there is none of that id. */
export function componentSubject({ components }: Subjects, id: string): Subject {
	const subject = components.get(id);
	if (!subject) throw new Error(`This cannot happen: there is no component “${id}”.`);
	return subject;
}

/** The id of the whole page, where a component or a group could be named. */
export const everything = 'all';
