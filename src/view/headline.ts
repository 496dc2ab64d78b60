import type { Component } from '../domain/component/component-schema.ts';
import type { ComponentStatus } from '../domain/component/component-status.ts';
import type { PageStatus } from '../domain/status/page-status.ts';
import { capital, inSentence, listText } from './list-text.ts';
import { statusWords } from './status-words.ts';

/** More names than this do not fit a heading. */
const mostNames = 3;

/** The home page's answer: a heading, and a sentence that goes on from it. */
export interface Headline {
	readonly status: ComponentStatus;
	readonly heading: string;
	readonly lede: string;
}

/** Says which functions are declared to be how; of the rest, no more than that nothing is declared. */
export function headline(
	page: PageStatus,
	components: readonly Component[],
	service: string,
): Headline {
	if (page.worst === 'operational') return { status: 'operational', ...calm(page, service) };
	const names = namesWith(page, components, page.worst);
	const verb = statusWords[page.worst].verb;
	const tooMany = names.length > mostNames;
	const heading = tooMany
		? `The gallery is ${verb}.`
		: `${capital(listText(names))} ${names.length > 1 ? 'are' : 'is'} ${verb}.`;
	const which = tooMany ? `${capital(listText(names))} are declared ${verb}. ` : '';
	return { status: page.worst, heading, lede: which + rest(page, components) };
}

function calm({ open }: PageStatus, service: string): { heading: string; lede: string } {
	if (open.length > 0)
		return {
			heading: 'An incident is declared.',
			lede: `It names no function of the ${service} as failing at this instant.`,
		};
	return {
		heading: 'No incident is declared.',
		lede: 'Nobody measures the gallery yet, so this page cannot say that it works: only that staff have declared nothing.',
	};
}

/** What is said of the functions that are not at their worst. */
function rest(page: PageStatus, components: readonly Component[]): string {
	const others = (
		['major_outage', 'partial_outage', 'degraded_performance', 'under_maintenance'] as const
	)
		.filter((status) => status !== page.worst)
		.map((status) => ({ status, names: namesWith(page, components, status) }))
		.filter(({ names }) => names.length > 0)
		.map(
			({ status, names }) =>
				`${capital(listText(names))} ${names.length > 1 ? 'are' : 'is'} ${statusWords[status].verb}.`,
		);
	const quiet = namesWith(page, components, 'operational');
	const last =
		quiet.length > 0 && quiet.length < components.length
			? `Nothing is declared of ${listText(quiet)}.`
			: '';
	return [...others, last].join(' ').trim();
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
