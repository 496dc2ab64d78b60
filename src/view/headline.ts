import type { Component } from '../domain/component/component-schema.ts';
import type { ComponentStatus } from '../domain/component/component-status.ts';
import { gapsOf } from '../domain/record/coverage.ts';
import type { GalleryRecord } from '../domain/record/record.ts';
import { worstFirst } from '../domain/uptime/outage.ts';
import type { PageStatus } from '../domain/status/page-status.ts';
import { dayText } from './instant-text.ts';
import { capital, inSentence, listText } from './list-text.ts';
import { statusWords } from './status-words.ts';

/** More names than this do not fit a heading. */
const mostNames = 3;

/** The home page's answer: a heading, and a sentence that goes on from it. */
export interface Headline {
	/** The worst declared status, for sign and colour. */
	readonly status: ComponentStatus;
	/** One short sentence. */
	readonly heading: string;
	/** What the heading leaves out: which functions, and what of the others. */
	readonly lede: string;
}

/** Says which functions are declared to be how; of the rest, no more than that nothing is declared. */
export function headline(page: PageStatus, record: GalleryRecord): Headline {
	const { components } = record;
	if (page.worst === 'operational') return { status: 'operational', ...calm(page, record) };
	const names = namesWith(page, components, page.worst);
	const verb = statusWords[page.worst].verb;
	const tooMany = names.length > mostNames;
	const heading = tooMany ? `The ${record.site.service} is ${verb}.` : clause(names, verb);
	const which = tooMany ? `${capital(listText(names))} are declared ${verb}. ` : '';
	return { status: page.worst, heading, lede: which + rest(page, components) };
}

/** Without a function in trouble there is still no proof of health: says what is known, and what not. */
function calm(
	{ open }: PageStatus,
	{ site, now }: GalleryRecord,
): { heading: string; lede: string } {
	const vague = open.find(({ components }) => components.length === 0);
	if (vague)
		return {
			heading: 'An incident is declared.',
			lede: `${vague.title}. Which functions it concerns has not been said.`,
		};
	if (open.length > 0)
		return {
			heading: 'An incident is not yet closed.',
			lede: 'No function is declared to be failing at this instant.',
		};
	const gap = gapsOf(site, now).find(({ end }) => end === now);
	return {
		heading: 'No incident is declared.',
		lede: gap
			? `Nobody measures the ${site.service} yet, and nobody has kept this record since ${dayText(gap.start)}: this page cannot say that it works.`
			: `Nobody measures the ${site.service} yet, so this page cannot say that it works: only that staff have declared nothing.`,
	};
}

/** `Package downloads and search are failing.` Names in the plural take a plural verb, alone too. */
function clause(names: readonly string[], verb: string): string {
	const plural = names.length > 1 || names[0]?.endsWith('s');
	return `${capital(listText(names))} ${plural ? 'are' : 'is'} ${verb}.`;
}

/** What is said of the functions that are not at their worst. */
function rest(page: PageStatus, components: readonly Component[]): string {
	const others = worstFirst
		.filter((status) => status !== page.worst)
		.map((status) => ({ status, names: namesWith(page, components, status) }))
		.filter(({ names }) => names.length > 0)
		.map(({ status, names }) => clause(names, statusWords[status].verb));
	const vague = page.open.filter((entry) => entry.components.length === 0);
	const unnamed = vague.map(({ title }) => `Declared too, of no function by name: ${title}.`);
	const quiet = namesWith(page, components, 'operational').length > 0;
	const last = quiet ? 'Nothing is declared of the other functions.' : '';
	return [...others, ...unnamed, last].join(' ').trim();
}

/** Names as they stand in the middle of a sentence. */
function namesWith(
	page: PageStatus,
	components: readonly Component[],
	status: ComponentStatus,
): string[] {
	return components
		.filter(({ id }) => page.components.get(id) === status)
		.map(({ name }) => inSentence(name));
}
