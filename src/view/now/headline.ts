import type { Entry } from '../../domain/incident/entry.ts';
import type { MeasuredStatus } from '../../domain/observation/observation.ts';
import { indexRecord } from '../../domain/record/record-index.ts';
import { recordGaps, type SiteRecord } from '../../domain/record/record.ts';
import { turningInstants } from '../../domain/status/current-status.ts';
import { type PageStatus, pageStatus } from '../../domain/status/page-status.ts';
import { worstFirst } from '../../domain/uptime/status-span.ts';
import type { Component, ComponentStatus } from '../../schema/component-schema.ts';
import { type Instant, MINUTE, SECOND, shift } from '../../time/instant.ts';
import {
	capital,
	inSentence,
	isPluralName,
	listText,
	namesOf,
	namesText,
} from '../text/list-text.ts';
import { dayText } from '../text/time-text.ts';
import { measuredLabels, type StatusLabel, statusLabels } from './status-labels.ts';

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
 * The answer names the functions with the worst declared status, else those recently measured to
 * fail. It says “working” only where a recent measurement found so, else that nothing is declared.
 */
export function headline(page: PageStatus, record: SiteRecord): Headline {
	if (page.worst !== 'operational') return declaredHeadline(page, record, page.worst);
	const measured = worstMeasured(page);
	if (measured) return measuredHeadline(page, record, measured);
	return calmHeadline(page, record);
}

function declaredHeadline(
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

/** The worst status other than working that was recently measured and is not declared. */
function worstMeasured(page: PageStatus): Exclude<MeasuredStatus, 'operational'> | undefined {
	const statuses = ['major_outage', 'partial_outage', 'degraded_performance'] as const;
	return statuses.find((status) => measuredOnly(page, status).length > 0);
}

/** The ids of components recently measured in this status for which nothing is declared. */
function measuredOnly({ measured, components }: PageStatus, status: MeasuredStatus): string[] {
	return [...measured]
		.filter(([id, one]) => one.status === status && components.get(id) === 'operational')
		.map(([id]) => id);
}

function measuredHeadline(
	page: PageStatus,
	{ components, site }: SiteRecord,
	status: Exclude<MeasuredStatus, 'operational'>,
): Headline {
	const names = namesOf(components, measuredOnly(page, status));
	const verb = statusVerbs[status];
	const tooMany = names.length > mostNames;
	const heading = tooMany
		? `The ${site.service} seems to be ${verb}.`
		: clause(names, verb, ['seems to be', 'seem to be']);
	const which = tooMany
		? `${capital(listText(names))} were measured ${verb}.`
		: 'So it was measured.';
	return {
		label: measuredLabels[status],
		heading,
		lede: `${which} Staff have declared nothing of it.`,
	};
}

/** No component is declared or measured to fail. That proves no health: the lede states what is known. */
function calmHeadline(page: PageStatus, record: SiteRecord): Headline {
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
function clause(names: readonly string[], verb: string, [one, many] = ['is', 'are']): string {
	const isPlural = names.length > 1 || names.some(isPluralName);
	return `${capital(listText(names))} ${isPlural ? many : one} ${verb}.`;
}

/** The sentences about all functions whose status is not the worst. */
function rest(page: PageStatus, components: readonly Component[]): string {
	const others = worstFirst
		.filter((status) => status !== page.worst)
		.map((status) => ({ status, names: namesWith(page, components, status) }))
		.filter(({ names }) => names.length > 0)
		.map(({ status, names }) => clause(names, statusVerbs[status]));
	const vague = page.open.filter((entry) => entry.components.length === 0);
	const unnamed = vague.map(({ title }) => `Declared too, of no function by name: ${title}.`);
	const worst = worstMeasured(page);
	const measured = worst
		? `${capital(namesText(components, measuredOnly(page, worst)))}: measured ${statusVerbs[worst]}, not declared.`
		: '';
	const quiet = namesWith(page, components, 'operational').length > 0;
	const last = quiet ? 'Nothing is declared of the other functions.' : '';
	return [...others, ...unnamed, measured, last].filter((text) => text !== '').join(' ');
}

/** Names, as written inside a sentence, of the components that are declared to have this status. */
function namesWith(
	page: PageStatus,
	components: readonly Component[],
	status: ComponentStatus,
): string[] {
	const ids = [...page.components].filter(([, one]) => one === status).map(([id]) => id);
	return namesOf(components, ids);
}

/** Whether the newest measurement of every component is recent and found it working. */
export function isAllWorking({ components, measured }: PageStatus): boolean {
	return [...components.keys()].every((id) => measured.get(id)?.status === 'operational');
}

/** What is known and what is not, where nothing is declared and no failure was measured. */
function calmLede(page: PageStatus, record: SiteRecord): string {
	if (page.measured.size === 0) return unmeasured(record);
	if (isAllWorking(page))
		return 'Every function answered when it was last measured, and no incident is declared. If a command fails, look nearer home first: the proxy, the firewall, an old client.';
	return [partly(page, record), gapText(record)].filter(Boolean).join(' ');
}

function unmeasured(record: SiteRecord): string {
	const { service } = record.site;
	const gap = openGap(record);
	return gap === undefined
		? `Nobody measures the ${service} yet, so this page cannot say that it works: only that staff have declared nothing.`
		: `Nobody measures the ${service} yet, and nobody has kept this record since ${dayText(gap)}: this page cannot say that it works.`;
}

/** Names the working components or the unmeasured ones, whichever list is shorter. */
function partly({ measured }: PageStatus, { components, site }: SiteRecord): string {
	const works = ({ id }: { id: string }) => measured.get(id)?.status === 'operational';
	const working = components.filter(works);
	if (working.length === 0)
		return `No measurement is recent enough to say that the ${site.service} works.`;
	const unseen = components.filter((one) => !works(one));
	const names = (list: typeof components) => listText(list.map(({ name }) => inSentence(name)));
	return unseen.length <= working.length
		? `All functions answered when they were last measured, but for ${names(unseen)}, of which no recent measurement tells.`
		: `Measured to work lately: ${names(working)}. Of the others no recent measurement tells.`;
}

/** The start of the period not covered that still lasts, if there is one. */
function openGap({ site, now }: SiteRecord) {
	return recordGaps(site, now).find(({ end }) => end === now)?.start;
}

function gapText(record: SiteRecord): string {
	const gap = openGap(record);
	return gap === undefined ? '' : `Nobody has kept the record of incidents since ${dayText(gap)}.`;
}

/** What follows the names of components in a sentence: `Search is failing.` */
const statusVerbs = {
	operational: 'without a declared incident',
	under_maintenance: 'under maintenance',
	degraded_performance: 'slow or faulty',
	partial_outage: 'partly failing',
	major_outage: 'failing',
} as const satisfies Record<ComponentStatus, string>;

/**
 * The first instant at which the home page's answer no longer holds if nothing more is published or
 * measured: either time alone changes the answer, or it is as old as a stale measurement. `entries`
 * are those whose progress depends on the clock: no other entry can change the answer.
 */
export function holdsUntil(record: SiteRecord, entries: readonly Entry[]): Instant {
	const { now, site, observations } = record;
	const tooOld = site.measurements.stale_after * MINUTE + SECOND;
	const newest = [...observations.values()].flatMap((own) => own.at(-1)?.end ?? []);
	const candidates = [
		...turningInstants(entries, now, site.quiet_after),
		...newest.map((end) => shift(end, tooOld)),
	].toSorted((a, b) => a - b);
	const current = answerAt({ ...record, entries }, now);
	const isOther = (at: Instant) => answerAt({ ...record, entries }, at) !== current;
	const next = candidates.find((at) => at > now && at < now + tooOld && isOther(at));
	return next ?? shift(now, tooOld);
}

/** The answer as it would be given at another instant. */
function answerAt(record: SiteRecord, now: Instant): string {
	const then = { ...record, now };
	const { heading, lede, label } = headline(pageStatus(then, indexRecord(then)), then);
	return `${label.sign} ${heading} ${lede}`;
}
