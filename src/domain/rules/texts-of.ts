import type { Entry } from '../incident/entry.ts';
import type { FieldPath } from '../problem/problem.ts';

/** Something that people wrote, and in which field. */
export interface Text {
	readonly path: FieldPath;
	readonly text: string;
}

/** Everything in a file that is Markdown, the text below the front matter included. */
export function markdownOf(entry: Entry): Text[] {
	return [
		...line(['workaround'], entry.workaround),
		...entry.updates.flatMap(({ message }, i) => line(['updates', i, 'message'], message)),
		...(entry.notes ?? []).flatMap((note, i) => line(['notes', i], note)),
		...(entry.corrections ?? []).flatMap(({ note }, i) => line(['corrections', i, 'note'], note)),
		...line(['body'], entry.body),
	];
}

/** Everything in a file that is written for people, in Markdown or plain. */
export function textsOf(entry: Entry): Text[] {
	return [
		...markdownOf(entry),
		...line(['title'], entry.title),
		...line(['scope'], entry.scope),
		...line(['cause'], entry.kind === 'incident' ? entry.cause : undefined),
		...line(['retracted', 'why'], entry.retracted?.why),
		...(entry.lost ?? []).flatMap(({ what }, i) => line(['lost', i, 'what'], what)),
		...(entry.repairs ?? []).flatMap(({ title, owner, why }, i) => [
			...line(['repairs', i, 'title'], title),
			...line(['repairs', i, 'owner'], owner),
			...line(['repairs', i, 'why'], why),
		]),
	];
}

/** Every address that a file links to, from a field or from its text. */
export function linksOf(entry: Entry): Text[] {
	return [
		...(entry.sources ?? []).flatMap(({ url }, i) => line(['sources', i], url)),
		...(entry.repairs ?? []).flatMap(({ link, evidence }, i) => [
			...line(['repairs', i, 'link'], link),
			...line(['repairs', i, 'evidence'], evidence),
		]),
		...line(['upstream', 'link'], entry.kind === 'incident' ? entry.upstream?.link : undefined),
		...textsOf(entry).flatMap(({ path, text }) =>
			(text.match(/https?:\/\/[^\s)>\]"']+/g) ?? []).map((url) => ({ path, text: url })),
		),
	];
}

/** Markdown without what stands in code: there, signs mean nothing. The places stay as they are. */
export function withoutCode(markdown: string): string {
	const blank = (code: string) => code.replace(/[^\n]/g, ' ');
	return markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank);
}

function line(path: FieldPath, text: string | undefined): Text[] {
	return text === undefined ? [] : [{ path, text }];
}
