import { pageStatus } from '../domain/status/page-status.ts';
import { headline } from '../view/now/headline.ts';
import { measuredMark } from '../view/now/measured-labels.ts';
import { statusLabels } from '../view/now/status-labels.ts';
import { difference, type Told } from './side.ts';

/** Something that is said of now, in the words of the page; `undefined` where it is not said. */
export interface Said {
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** What a change does to how things are now. */
export interface StatusChanges {
	/** The first sentence of the home page; `undefined` where it stays. */
	readonly headline: Said | undefined;
	/** What goes on below it; `undefined` where it stays. */
	readonly lede: Said | undefined;
	/** Components that are shown otherwise. */
	readonly components: readonly ComponentChange[];
}

/** A component that is shown otherwise, or under another name. */
export interface ComponentChange extends Said {
	readonly id: string;
	readonly name: string;
	/** What it was called; `undefined` where it still is. */
	readonly formerName: string | undefined;
}

/** How what is said of now differs. */
export function statusChanges(before: Told, after: Told): StatusChanges {
	const [old, now] = [standings(before), standings(after)];
	const { gained, changed, gone } = difference(old.components, now.components);
	return {
		headline: said(old.heading, now.heading),
		lede: said(old.lede, now.lede),
		components: [
			...changed.map((pair) => componentChange(pair.after, pair.before, pair.after)),
			...gained.map((one) => componentChange(one, undefined, one)),
			...gone.map((one) => componentChange(one, one, undefined)),
		],
	};
}

/** The change of `one`, which is the newer of the two where there are two. */
function componentChange(
	{ id, name }: Standing,
	before: Standing | undefined,
	after: Standing | undefined,
): ComponentChange {
	const formerName = before && before.name !== name ? before.name : undefined;
	return { id, name, formerName, before: before?.text, after: after?.text };
}

interface Standing {
	readonly id: string;
	readonly name: string;
	readonly text: string;
}

function standings({ record, index }: Told) {
	const page = pageStatus(record, index);
	const { heading, lede } = headline(page, record);
	const components = record.components.map(({ id, name }): [string, Standing] => {
		const measured = page.measured.get(id);
		const texts = [
			statusLabels[page.components.get(id) ?? 'operational'].now,
			...(measured ? [measuredMark(measured, record.now).text] : []),
		];
		return [id, { id, name, text: texts.join(', ') }];
	});
	return { heading, lede, components: new Map(components) };
}

function said(before: string, after: string): Said | undefined {
	return before === after ? undefined : { before, after };
}
