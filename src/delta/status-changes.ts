import { pageStatus } from '../domain/status/page-status.ts';
import { headline } from '../view/now/headline.ts';
import { measuredMark, statusLabels } from '../view/now/status-labels.ts';
import { type DeltaModel, difference } from './content-state.ts';

/** Something that is said of now, in the words of the page; `undefined` where it is not said. */
export interface TextChange {
	readonly before: string | undefined;
	readonly after: string | undefined;
}

/** What a change does to how things are now. */
export interface StatusChanges {
	/** The first sentence of the home page; `undefined` where it stays. */
	readonly headline: TextChange | undefined;
	/** What goes on below it; `undefined` where it stays. */
	readonly lede: TextChange | undefined;
	/** Components that are shown otherwise. */
	readonly components: readonly ComponentStatusChange[];
}

/** A component that is shown otherwise, or under another name. */
export interface ComponentStatusChange extends TextChange {
	readonly id: string;
	readonly name: string;
	/** What it was called; `undefined` where it still is. */
	readonly formerName: string | undefined;
}

/** How what is said of now differs. */
export function statusChanges(before: DeltaModel, after: DeltaModel): StatusChanges {
	const [old, now] = [shownStatus(before), shownStatus(after)];
	const { gained, changed, gone } = difference(old.components, now.components);
	return {
		headline: textChange(old.heading, now.heading),
		lede: textChange(old.lede, now.lede),
		components: [
			...changed.map((pair) => componentChange(pair.after, pair.before, pair.after)),
			...gained.map((one) => componentChange(one, undefined, one)),
			...gone.map((one) => componentChange(one, one, undefined)),
		],
	};
}

/** The change of `one`, which is the newer of the two where there are two. */
function componentChange(
	{ id, name }: ShownComponent,
	before: ShownComponent | undefined,
	after: ShownComponent | undefined,
): ComponentStatusChange {
	const formerName = before && before.name !== name ? before.name : undefined;
	return { id, name, formerName, before: before?.text, after: after?.text };
}

interface ShownComponent {
	readonly id: string;
	readonly name: string;
	readonly text: string;
}

function shownStatus({ record, index }: DeltaModel) {
	const page = pageStatus(record, index);
	const { heading, lede } = headline(page, record);
	const components = record.components.map(({ id, name }): [string, ShownComponent] => {
		const measured = page.measured.get(id);
		const texts = [
			statusLabels[page.components.get(id) ?? 'operational'].now,
			...(measured ? [measuredMark(measured, record.now).text] : []),
		];
		return [id, { id, name, text: texts.join(', ') }];
	});
	return { heading, lede, components: new Map(components) };
}

function textChange(before: string, after: string): TextChange | undefined {
	return before === after ? undefined : { before, after };
}
