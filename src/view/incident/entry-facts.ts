import type { Effect } from '../../domain/incident/effect.ts';
import { beginningOf } from '../../domain/incident/entry-times.ts';
import {
	type Entry,
	type Incident,
	isIncident,
	isMaintenance,
	type Maintenance,
} from '../../domain/incident/entry.ts';
import { firstUpdate, isClosingStatus, latestUpdate } from '../../domain/incident/updates.ts';
import type { Component, EffectStatus } from '../../schema/component-schema.ts';
import { hasEarliest, type UncertainTime } from '../../time/uncertain-time.ts';
import { statusLabels } from '../now/status-labels.ts';
import { rangeText } from '../text/length-text.ts';
import { capital, namesText } from '../text/list-text.ts';
import { instantText, uncertainText } from '../text/time-text.ts';
import { impactLabels } from './entry-labels.ts';
import { plannedLength } from './entry-text.ts';

/** A fact of an entry. */
export interface Fact {
	/** Its label: `Began`. */
	readonly term: string;
	/** What is known about it. */
	readonly text: string;
	/** Whether the text is Markdown; plain where it is left out. */
	readonly markdown?: boolean;
	/** The address of a page on another site to link to. Never with Markdown. */
	readonly link?: string | undefined;
}

/** The facts about an entry, in the order in which readers look for them; `lasted` is how long it lasted. */
export function factsOf(
	entry: Entry,
	effects: readonly Effect[],
	components: readonly Component[],
	lasted: string | undefined,
): Fact[] {
	const affected = effects.map(({ component, status }) => ({ id: component, status }));
	const facts: (Fact | undefined)[] = [
		{ term: 'Impact', text: impactLabels[entry.impact] },
		...statusFacts(affected, components).map(({ term, text }) => ({ term, text: capital(text) })),
		fact('Not named', inferredText(entry, components)),
		fact('Scope', entry.scope),
		...(isIncident(entry) ? incidentFacts(entry) : []),
		...(isMaintenance(entry) ? maintenanceFacts(entry) : []),
		fact('First public word', firstUpdateText(entry)),
		fact(plannedLength(entry) ? 'Length' : 'Lasted', lasted && capital(lasted)),
		...(isIncident(entry) ? causeFacts(entry) : []),
		entry.workaround && activeWorkaround(entry) === undefined
			? { term: 'What users could do', text: entry.workaround, markdown: true }
			: undefined,
	];
	return facts.filter((one) => one !== undefined);
}

function fact(term: string, text: string | undefined): Fact | undefined {
	return text ? { term, text } : undefined;
}

/** The components that had each status, a fact for each status. */
export function statusFacts(
	affected: readonly { readonly id: string; readonly status: EffectStatus }[],
	components: readonly Component[],
): Fact[] {
	const byStatus = Map.groupBy(affected, ({ status }) => status);
	return [...byStatus].map(([status, own]) => {
		const ids = own.map(({ id }) => id);
		return { term: capital(statusLabels[status].was), text: namesText(components, ids) };
	});
}

/** The components that no update or notice names; `undefined` where each is named. */
function inferredText(entry: Entry, components: readonly Component[]): string | undefined {
	const named = entry.components.filter(({ inferred }) => !inferred).map(({ id }) => id);
	const ids = entry.components.map(({ id }) => id).filter((id) => !named.includes(id));
	const names = namesText(components, ids);
	return names === '' ? undefined : `${capital(names)}: inferred from what is named`;
}

function incidentFacts(entry: Incident): (Fact | undefined)[] {
	const { began, detected, declared, mitigated } = entry;
	return [
		{ term: 'Began', text: capital(uncertainText(began)) },
		fact('Detected', detected && `${capital(uncertainText(detected.at))}, by ${detected.by}`),
		fact('Declared', declared && capital(uncertainText(declared))),
		fact(
			'Mitigated',
			mitigated && (mitigated === 'unknown' ? 'Not known' : capital(uncertainText(mitigated))),
		),
	];
}

function maintenanceFacts(entry: Maintenance): (Fact | undefined)[] {
	const { announced, scheduled, actual } = entry;
	return [
		fact('Announced', announced && instantText(announced)),
		{ term: 'Planned', text: windowText(scheduled.from, scheduled.to) },
		fact('As it was', actual && windowText(actual.from, actual.to ?? 'unknown')),
	];
}

/** A planned or past window, its ends as precisely as they are known. */
export function windowText(from: UncertainTime, to: UncertainTime | 'unknown'): string {
	const end = to === 'unknown' ? 'no end given' : `to ${uncertainText(to)}`;
	return capital(`${uncertainText(from)}, ${end}`.replace(', to ', ' to '));
}

function causeFacts({ cause, upstream }: Incident): (Fact | undefined)[] {
	return [
		fact('Cause', cause && (cause === 'unknown' ? 'Not published' : cause)),
		upstream && { term: 'Upstream', text: upstream.name, link: upstream.link },
	];
}

/** When the first public update came, and how long after the start. */
function firstUpdateText(entry: Entry): string {
	const at = firstUpdate(entry).at;
	const text = instantText(at);
	const began = beginningOf(entry);
	if (!isIncident(entry) || entry.backfilled || began.earliest >= at) return text;
	const delay = {
		least: Math.max(0, at - began.latest),
		most: hasEarliest(began) ? at - began.earliest : Infinity,
	};
	return `${text}; ${rangeText(delay)} after it began`;
}

/** The workaround as Markdown; `undefined` without one, or once the entry is closed or retracted. */
export function activeWorkaround(entry: Entry): string | undefined {
	const isOver = entry.retracted !== undefined || isClosingStatus(latestUpdate(entry).status);
	return isOver ? undefined : entry.workaround;
}
