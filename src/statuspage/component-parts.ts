import { statusAt } from '../domain/status/current-status.ts';
import {
	type Component,
	type ComponentGroup,
	type ComponentStatus,
	worst,
} from '../schema/component-schema.ts';
import { type Instant, later } from '../time/instant.ts';
import { dayOf } from '../time/utc-calendar.ts';
import { changedAt, stamp, type StatuspageContext } from './context.ts';
import type { ComponentPart, GroupPart } from './schema.ts';

/** What is declared of a component; Statuspage knows no “nobody looked”. */
export function statusIn(context: StatuspageContext, { id }: Component): ComponentStatus {
	const { record, index } = context;
	return statusAt(index.byComponent.get(id) ?? [], record.now, record.now).certain;
}

/** Groups and components, in the order of the page: each group before its members. */
export function componentParts(context: StatuspageContext): (ComponentPart | GroupPart)[] {
	return context.record.groups.flatMap((group, i) => [
		groupPart(group, i + 1, context),
		...group.components.map((one) => componentPart(one, context)),
	]);
}

/** One component. Its position is that within its group. */
export function componentPart(component: Component, context: StatuspageContext): ComponentPart {
	const part = context.parts.get(component.id) ?? makePart(component, context);
	context.parts.set(component.id, part);
	return part;
}

function makePart(component: Component, context: StatuspageContext): ComponentPart {
	const { id, name, description, since } = component;
	const group = groupOf(component, context);
	return {
		id: context.idOf(`component/${id}`),
		name,
		status: statusIn(context, component),
		created_at: stamp(since.earliest),
		updated_at: stamp(componentChangedAt(component, context)),
		position: group.components.indexOf(component) + 1,
		description,
		showcase: true,
		start_date: dayOf(since.earliest),
		group_id: context.idOf(`group/${group.id}`),
		page_id: context.idOf('page'),
		group: false,
		only_show_if_degraded: false,
	};
}

/** The name of a component as updates have it: its group's before its own. */
export function fullName(component: Component, context: StatuspageContext): string {
	return `${groupOf(component, context).name} - ${component.name}`;
}

/** A group is as its worst member, and as old as its oldest. */
function groupPart(
	{ id, name, components }: ComponentGroup,
	position: number,
	context: StatuspageContext,
): GroupPart {
	const parts = components.map((one) => componentPart(one, context));
	return {
		id: context.idOf(`group/${id}`),
		name,
		status: worst(parts.map(({ status }) => status)),
		created_at: parts.map(({ created_at }) => created_at).reduce((a, b) => (a < b ? a : b)),
		updated_at: parts.map(({ updated_at }) => updated_at).reduce((a, b) => (a > b ? a : b)),
		position,
		description: null,
		showcase: false,
		start_date: null,
		group_id: null,
		page_id: context.idOf('page'),
		group: true,
		only_show_if_degraded: false,
		components: parts.map((part) => part.id),
	};
}

function groupOf(component: Component, { record }: StatuspageContext): ComponentGroup {
	const group = record.groups.find(({ components }) => components.includes(component));
	if (!group) throw new Error(`This cannot happen: “${component.id}” stands in no group.`);
	return group;
}

/** When anything last changed about a component: an entry, or an effect that began or ended. */
function componentChangedAt({ id, since }: Component, context: StatuspageContext): Instant {
	const { record, index } = context;
	const edges = (index.byComponent.get(id) ?? []).flatMap(({ entry, start, end, ongoing }) => [
		changedAt(entry, context),
		start.latest,
		...(ongoing ? [] : [end.earliest]),
	]);
	return edges.filter((at) => at <= record.now).reduce(later, since.earliest);
}
