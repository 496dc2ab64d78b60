import type { ObjectiveAccount, ErrorBudget } from '../../domain/objective/objective-account.ts';
import type { ShareRange } from '../../domain/uptime/share.ts';
import type { Indicator, Objective } from '../../schema/objective-schema.ts';
import { inSentence } from '../text/list-text.ts';

/** The texts about an indicator. */
interface IndicatorLabel {
	/** What it is: `declared uptime`. */
	readonly name: string;
	/** The source of the figures, at the start of a caption. */
	readonly by: string;
	/** What the target is a share of. */
	readonly whole: string;
	/** How time that counts is called, and time that does not count. */
	readonly seen: string;
	readonly notSeen: string;
	/** A sentence for a window in which nothing counts. */
	readonly nothing: string;
	/** A loss that no entry covers. */
	readonly unattributed: string;
}

/** The texts about each indicator. */
export const indicatorLabels = {
	declared_availability: {
		name: 'declared uptime',
		by: 'By what staff declared',
		whole: 'the time that the record covers',
		seen: 'covered',
		notSeen: 'not covered',
		nothing: 'The record covers nothing of this window',
		unattributed: 'Outage without a notice',
	},
	measured_availability: {
		name: 'measured uptime',
		by: 'By what probes measured',
		whole: 'the time that was observed',
		seen: 'observed',
		notSeen: 'not observed',
		nothing: 'Nothing was observed in this window',
		unattributed: 'Measured outage without a notice',
	},
	good_checks: {
		name: 'checks neither failed nor slow',
		by: 'By the checks that probes made',
		whole: 'the checks that were made',
		seen: 'observed',
		notSeen: 'not observed',
		nothing: 'No check was made in this window',
		unattributed: 'Bad checks without a notice',
	},
} as const satisfies Record<Indicator, IndicatorLabel>;

/** `99.9%`: a target as it is written, without further digits. */
export function targetText({ target }: Objective): string {
	const millionths = String(Math.round(target * 1_000_000)).padStart(6, '0');
	const decimals = millionths.slice(2).replace(/0+$/, '');
	return `${Number(millionths.slice(0, 2))}${decimals && `.${decimals}`}%`;
}

/** `99.9% declared uptime over 90 days`: target, indicator and window. */
export function objectiveText(objective: Objective): string {
	const { indicator, window_days } = objective;
	const days = window_days === 1 ? 'one day' : `${window_days} days`;
	return `${targetText(objective)} ${indicatorLabels[indicator].name} over ${days}`;
}

/** `Package downloads: declared uptime` */
export function objectiveTitle({ objective, subject }: ObjectiveAccount): string {
	return `${subject.name}: ${indicatorLabels[objective.indicator].name}`;
}

/** `package downloads`, `package downloads in checks`: the subject of a budget, inside a sentence. */
export function subjectText({ objective, subject }: ObjectiveAccount): string {
	const name = subject.kind === 'page' ? subject.name : inSentence(subject.name);
	if (objective.indicator !== 'good_checks') return name;
	return `${name} in checks`;
}

/** The share that was good, which is compared with the target. */
export function goodShare({ whole, spent }: ErrorBudget): ShareRange {
	return {
		least: { part: whole - spent.possible, whole },
		most: { part: whole - spent.certain, whole },
	};
}

/** The notice on an objective that is only proposed. */
export const proposalText = 'Proposed: nobody has agreed to it.';
