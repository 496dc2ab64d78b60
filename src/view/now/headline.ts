import type { MeasuredStatus } from '../../domain/observation/observation.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import type { PageStatus } from '../../domain/status/page-status.ts';
import { worstFirst } from '../../domain/uptime/status-span.ts';
import type { Component } from '../../schema/component-schema.ts';
import type { ComponentStatus } from '../../schema/component-status.ts';
import { capital, inSentence, listText } from '../text/list-text.ts';
import { calmLede, isAllWorking } from './calm-lede.ts';
import { measuredLabels } from './measured-labels.ts';
import { type StatusLabel, statusLabels } from './status-labels.ts';
import { statusVerbs } from './status-verbs.ts';

/** More names than this do not fit a heading. */
const mostNames = 3;

/** The home page's answer: a heading, and a sentence that goes on from it. */
export interface Headline {
	/** Sign and colour. */
	readonly label: Pick<StatusLabel, 'sign' | 'tone'>;
	/** One short sentence. */
	readonly heading: string;
	/** What the heading leaves out: which functions, and what of the others. */
	readonly lede: string;
}

/**
 * Says which functions are declared to be how, else which were lately measured to fail. Of the rest
 * it says “working” only where that was measured lately, and else that nothing is declared.
 */
export function headline(page: PageStatus, record: SiteRecord): Headline {
	if (page.worst !== 'operational') return declaredTrouble(page, record, page.worst);
	const fault = worstMeasured(page);
	if (fault) return measuredTrouble(page, record, fault);
	return calm(page, record);
}

function declaredTrouble(
	page: PageStatus,
	{ components, site }: SiteRecord,
	status: ComponentStatus,
): Headline {
	const names = namesWith(page, components, status);
	const verb = statusVerbs[status];
	const tooMany = names.length > mostNames;
	const heading = tooMany ? `The ${site.service} is ${verb}.` : clause(names, verb);
	const which = tooMany ? `${capital(listText(names))} are declared ${verb}. ` : '';
	return { label: statusLabels[status], heading, lede: which + rest(page, components) };
}

/** The worst status other than working that was lately measured, and nobody has declared. */
function worstMeasured(page: PageStatus): Exclude<MeasuredStatus, 'operational'> | undefined {
	const faults = ['major_outage', 'partial_outage', 'degraded_performance'] as const;
	return faults.find((status) => measuredOnly(page, status).length > 0);
}

/** Components lately measured to be in a status, of which nothing is declared. */
function measuredOnly({ measured, components }: PageStatus, status: MeasuredStatus): string[] {
	return [...measured]
		.filter(([id, one]) => one.status === status && components.get(id) === 'operational')
		.map(([id]) => id);
}

function measuredTrouble(
	page: PageStatus,
	{ components, site }: SiteRecord,
	status: Exclude<MeasuredStatus, 'operational'>,
): Headline {
	const names = namesOf(measuredOnly(page, status), components);
	const verb = statusVerbs[status];
	const tooMany = names.length > mostNames;
	const heading = tooMany ? `The ${site.service} seems to be ${verb}.` : seems(names, verb);
	const which = tooMany
		? `${capital(listText(names))} were measured ${verb}.`
		: 'So it was measured.';
	return {
		label: measuredLabels[status],
		heading,
		lede: `${which} Staff have declared nothing of it.`,
	};
}

/** Without a function in trouble there is still no proof of health: says what is known, and what not. */
function calm(page: PageStatus, record: SiteRecord): Headline {
	const quiet = statusLabels.operational;
	const vague = page.open.find(({ components }) => components.length === 0);
	if (vague)
		return {
			label: quiet,
			heading: 'An incident is declared.',
			lede: `${vague.title}. Which functions it concerns has not been said.`,
		};
	if (page.open.length > 0)
		return {
			label: quiet,
			heading: 'An incident is not yet closed.',
			lede: 'No function is declared to be failing at this instant.',
		};
	const working = isAllWorking(page);
	return {
		label: working ? measuredLabels.operational : quiet,
		heading: working ? `The ${record.site.service} is working.` : 'No incident is declared.',
		lede: calmLede(page, record),
	};
}

/** `Package downloads and search are failing.` Names in the plural take a plural verb, alone too. */
function clause(names: readonly string[], verb: string): string {
	return `${capital(listText(names))} ${isPlural(names) ? 'are' : 'is'} ${verb}.`;
}

function seems(names: readonly string[], verb: string): string {
	return `${capital(listText(names))} ${isPlural(names) ? 'seem' : 'seems'} to be ${verb}.`;
}

function isPlural(names: readonly string[]): boolean {
	return names.length > 1 || names[0]?.endsWith('s') === true;
}

/** What is said of the functions that are not at their worst. */
function rest(page: PageStatus, components: readonly Component[]): string {
	const others = worstFirst
		.filter((status) => status !== page.worst)
		.map((status) => ({ status, names: namesWith(page, components, status) }))
		.filter(({ names }) => names.length > 0)
		.map(({ status, names }) => clause(names, statusVerbs[status]));
	const vague = page.open.filter((entry) => entry.components.length === 0);
	const unnamed = vague.map(({ title }) => `Declared too, of no function by name: ${title}.`);
	const fault = worstMeasured(page);
	const measured = fault
		? `${capital(listText(namesOf(measuredOnly(page, fault), components)))}: measured ${statusVerbs[fault]}, not declared.`
		: '';
	const quiet = namesWith(page, components, 'operational').length > 0;
	const last = quiet ? 'Nothing is declared of the other functions.' : '';
	return [...others, ...unnamed, measured, last].filter((text) => text !== '').join(' ');
}

/** Names as they stand in the middle of a sentence, of components declared to be in a status. */
function namesWith(
	page: PageStatus,
	components: readonly Component[],
	status: ComponentStatus,
): string[] {
	return components
		.filter(({ id }) => page.components.get(id) === status)
		.map(({ name }) => inSentence(name));
}

function namesOf(ids: readonly string[], components: readonly Component[]): string[] {
	return components.filter(({ id }) => ids.includes(id)).map(({ name }) => inSentence(name));
}
