import { countText } from '../../view/text/list-text.ts';
import { instantText } from '../../view/text/time-text.ts';
import type { Delta } from '../delta.ts';

/** What a delta is compared with. */
export interface Base {
	/** As it was asked for, in words: `the merge base with main`. */
	readonly name: string;
	/** The commit, shortened. */
	readonly commit: string;
	/** What keeps it from compiling with today's code; `undefined` where it compiles. */
	readonly trouble: string | undefined;
}

/** With what the content was compared, and as of when. */
export function comparisonText({ name, commit }: Base, { now }: Delta): string {
	return `Compared with ${name} (${commit}), as of ${instantText(now)}.`;
}

/** Why only part could be compared; `undefined` where all could. */
export function troubleText({ trouble }: Base): string | undefined {
	if (trouble === undefined) return undefined;
	return `What was published there does not compile with today’s rules, so only what stands in its files is compared, and not what is made of them. ${trouble}`;
}

/** What is not allowed, counted. */
export function forbiddenText({ forbidden }: Delta): string {
	const count = countText(forbidden.length, 'change');
	return `${count.charAt(0).toUpperCase()}${count.slice(1)} to what was published ${forbidden.length === 1 ? 'is' : 'are'} not allowed.`;
}

/** What is said where nothing is to be said. */
export const nothingText = 'Nothing changes for readers, subscribers or figures.';
