import type { Effect } from '../../domain/incident/effect.ts';
import { beginningOf } from '../../domain/incident/entry-times.ts';
import {
	type Entry,
	type Incident,
	isIncident,
	isMaintenance,
	type Maintenance,
} from '../../domain/incident/entry.ts';
import { firstUpdate } from '../../domain/incident/updates.ts';
import type { Component } from '../../schema/component-schema.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { statusLabels } from '../now/status-labels.ts';
import { instantText } from '../text/instant-text.ts';
import { rangeText } from '../text/length-text.ts';
import { capital, inSentence, listText } from '../text/list-text.ts';
import { uncertainText } from '../text/uncertain-text.ts';
import { impactLabels } from './progress-labels.ts';
import { adviceOf } from './workaround.ts';

/** A fact of an entry. */
export interface Fact {
	/** What a reader asks for: `Began`. */
	readonly term: string;
	/** What is known of it. */
	readonly text: string;
	/** Whether the text is Markdown; plain where it is left out. */
	readonly markdown?: boolean;
	/** Where the text leads, if anywhere: an address on another site. Never beside Markdown. */
	readonly link?: string | undefined;
}

/** What is known of an entry, in the order in which a reader asks. */
export function factsOf(
	entry: Entry,
	effects: readonly Effect[],
	components: readonly Component[],
	lasted: string | undefined,
): Fact[] {
	const facts: (Fact | undefined)[] = [
		{ term: 'Impact', text: impactLabels[entry.impact] },
		...effectFacts(effects, components),
		fact('Scope', entry.scope),
		...(isIncident(entry) ? incidentFacts(entry) : []),
		...(isMaintenance(entry) ? maintenanceFacts(entry) : []),
		fact('First public word', toldText(entry)),
		fact(isMaintenance(entry) && !entry.actual ? 'Length' : 'Lasted', lasted && capital(lasted)),
		...(isIncident(entry) ? causeFacts(entry) : []),
		entry.workaround && adviceOf(entry) === undefined
			? { term: 'What users could do', text: entry.workaround, markdown: true }
			: undefined,
	];
	return facts.filter((one) => one !== undefined);
}

function fact(term: string, text: string | undefined): Fact | undefined {
	return text ? { term, text } : undefined;
}

/** One line for each status: which components were so. */
function effectFacts(effects: readonly Effect[], components: readonly Component[]): Fact[] {
	const byStatus = Map.groupBy(effects, ({ status }) => status);
	return [...byStatus].map(([status, own]) => {
		const ids = new Set(own.map(({ component }) => component));
		const names = components.filter(({ id }) => ids.has(id)).map(({ name }) => inSentence(name));
		return { term: capital(statusLabels[status].was), text: capital(listText(names)) };
	});
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

/** A planned or past window in words, its ends as precisely as they are known. */
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

/** When the public first heard of it, and how long after the start that was. */
function toldText(entry: Entry): string {
	const at = firstUpdate(entry).at;
	const told = instantText(at);
	const began = beginningOf(entry);
	if (!isIncident(entry) || entry.backfilled || began.earliest >= at) return told;
	const delay = { least: Math.max(0, at - began.latest), most: at - began.earliest };
	return `${told}; ${rangeText(delay)} after it began`;
}
