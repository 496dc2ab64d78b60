import { parseTime } from '../time/parse-time.ts';
import { dayOf } from '../time/utc-calendar.ts';
import { Refusal } from './edited.ts';
import type { WrittenTime } from './requests.ts';
import { inBlock, type Written } from './splice/edit-field.ts';

/** A new file’s text. */
export function fileText(fields: { readonly [key: string]: Written }): string {
	return `---\n${inBlock(fields)}\n---\n`;
}

/**
 * A name for a new file: the UTC day of its earliest possible start, and words. Where a file has the
 * name, a number follows: two incidents of a day may well look alike.
 */
export function newId(
	start: string,
	zone: string,
	words: string,
	taken: ReadonlySet<string>,
): string {
	const read = parseTime(start, zone);
	if (!read.ok) throw new Refusal(`${read.message} ${read.advice}`);
	const base = `${dayOf(read.time.earliest)}-${slugOf(words)}`;
	for (let n = 1; ; n++) {
		const id = n === 1 ? base : `${base}-${n}`;
		if (!taken.has(id)) return id;
	}
}

/** Whether anything of the words can stand in an address. */
export function hasSlug(words: string): boolean {
	return cutSlug(words) !== '';
}

/** The words of a title as they stand in an address, up to about forty characters. */
export function slugOf(words: string): string {
	const slug = cutSlug(words);
	if (slug === '')
		throw new Refusal(`No name can be made of “${words}”. Give one in letters a to z.`);
	return slug;
}

function cutSlug(words: string): string {
	const plain = words
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.replace(/[’']/g, '')
		.toLowerCase();
	const all = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
	return all.length <= 40
		? all
		: all
				.slice(0, 41)
				.replace(/-[^-]*$/, '')
				.slice(0, 40);
}

/**
 * The zone that a new file has to name, where somebody counts in `zone`: only a day or a month without
 * an offset is read in it. `undefined` where UTC says the same.
 */
export function zoneToName(zone: string, times: readonly WrittenTime[]): string | undefined {
	return times.some((time) => earliest(time, zone) !== earliest(time, 'UTC')) ? zone : undefined;
}

function earliest(time: WrittenTime, zone: string): number | undefined {
	const read = parseTime(time, zone);
	return read.ok ? read.time.earliest : undefined;
}
