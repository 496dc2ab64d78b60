import type { ComponentChange, Said, StatusChanges } from '../status-changes.ts';
import { fromTo, type Item } from './section.ts';

/** What is said of now that was not, or the other way round. */
export function statusItems({ headline, lede, components }: StatusChanges): Item[] {
	return [
		...said('Headline', headline),
		...said('Below it', lede),
		...components.map((change) => ({ text: componentText(change) })),
	];
}

function componentText({ name, formerName, before, after }: ComponentChange): string {
	const shown = formerName === undefined ? name : `${formerName}, now called ${name}`;
	return before === after ? shown : `${shown}: ${fromTo(before, after)}`;
}

function said(what: string, change: Said | undefined): Item[] {
	if (!change) return [];
	return [
		{ text: what, lines: [`before: ${change.before ?? ''}`, `after: ${change.after ?? ''}`] },
	];
}
