import type { MeasuredNow } from '../domain/observation/measured-now.ts';
import type { PageStatus } from '../domain/status/page-status.ts';
import { worstFirst } from '../domain/uptime/status-span.ts';
import type { ComponentStatus, EffectStatus } from '../schema/component-schema.ts';
import { isAllWorking } from '../view/now/headline.ts';
import { measuredLabels, type StatusLabel, statusLabels } from '../view/now/status-labels.ts';
import { countText } from '../view/text/list-text.ts';

/** A status in few words, and the tone of its colour. */
export interface BadgeState {
	readonly text: string;
	readonly tone: StatusLabel['tone'];
}

const unknown: BadgeState = { text: 'unknown', tone: 'unknown' };
const quiet: BadgeState = { text: statusLabels.operational.was, tone: 'unknown' };

/**
 * The status of a component: as declared where anything is, else as measured where that is recent. It is
 * `unknown` where measurements have grown stale, and never working because nobody complained.
 */
export function badgeState(
	declared: ComponentStatus,
	measured: MeasuredNow | undefined,
): BadgeState {
	if (declared !== 'operational')
		return { text: statusLabels[declared].was, tone: statusLabels[declared].tone };
	if (!measured) return quiet;
	if (measured.status === 'not_observed') return unknown;
	const { was, tone } = measuredLabels[measured.status];
	return { text: measured.status === 'operational' ? was : `${was}, not declared`, tone };
}

/** The state of a component by its id. */
export function componentState({ components, measured }: PageStatus, id: string): BadgeState {
	return badgeState(components.get(id) ?? 'operational', measured.get(id));
}

/**
 * The status of everything: the worst state of any function, as declared, else as lately measured, and of
 * how many. Working only where every function was lately found working.
 */
export function pageState(page: PageStatus): BadgeState {
	const worst = worstState(page);
	if (worst) return worst;
	if (page.open.length > 0) return { text: 'an incident is open', tone: 'unknown' };
	if (isAllWorking(page)) return { text: measuredLabels.operational.was, tone: 'operational' };
	const isStale = [...page.measured.values()].some(({ status }) => status === 'not_observed');
	return isStale ? unknown : quiet;
}

/** `2 functions: failing`; `undefined` where nothing is impaired. */
function worstState(page: PageStatus): BadgeState | undefined {
	const status = worstFirst.find((one) => inStatus(page, one).length > 0);
	if (!status) return undefined;
	const ids = inStatus(page, status);
	const { was, tone } = statusLabels[status];
	const isDeclared = ids.some((id) => page.components.get(id) === status);
	const functions = countText(ids.length, 'function');
	return { text: `${functions}: ${was}${isDeclared ? '' : ', not declared'}`, tone };
}

/** The components that are in a status: as declared where anything is, else as lately measured. */
function inStatus({ components, measured }: PageStatus, status: EffectStatus): string[] {
	return [...components]
		.filter(([id, declared]) =>
			declared === 'operational' ? measured.get(id)?.status === status : declared === status,
		)
		.map(([id]) => id);
}
