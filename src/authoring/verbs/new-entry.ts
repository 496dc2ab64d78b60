import { parseTime } from '../../time/parse-time.ts';
import { dayOf } from '../../time/utc-calendar.ts';
import { formatUpdate, publishable } from '../add-update.ts';
import { type CreateResult, InvalidRequest, runCreate } from '../edited.ts';
import type { AnnounceRequest, NewRequest, WrittenTime } from '../requests.ts';
import { formatNewFile } from '../splice/edit-field.ts';

/** The file of a new incident; `taken` are the ids that there are. */
export function newIncident(request: NewRequest, taken: ReadonlySet<string>): CreateResult {
	const { title, impact, components, zone, began, slug = title } = request;
	const { detected, scope, workaround } = request;
	return runCreate(() => {
		const fields = {
			title: publishable(title),
			impact,
			components: components.map(({ id, status }) => ({ id, status })),
			...(zone !== undefined && { zone }),
			began,
			...(detected && { detected: { at: detected.at, by: detected.by } }),
			...(scope !== undefined && { scope: publishable(scope) }),
			updates: [
				formatUpdate({ ...request, components, status: request.status ?? 'investigating' }),
			],
			...(workaround !== undefined && { workaround: publishable(workaround) }),
		};
		return { id: chooseId(began, zone ?? 'UTC', slug, taken), text: formatNewFile(fields) };
	});
}

/** The file of planned work, named by the day on which it begins; `taken` are the ids that there are. */
export function announce(request: AnnounceRequest, taken: ReadonlySet<string>): CreateResult {
	const { title, impact, components, zone, from, to, slug = title } = request;
	return runCreate(() => {
		const fields = {
			title: publishable(title),
			kind: 'maintenance',
			impact,
			components: components.map(({ id, status }) => ({ id, status })),
			...(zone !== undefined && { zone }),
			scheduled: { from, to },
			updates: [formatUpdate({ ...request, components: [], status: 'scheduled' })],
		};
		return { id: chooseId(from, zone ?? 'UTC', slug, taken), text: formatNewFile(fields) };
	});
}

/**
 * A name for a new file: the UTC day of its earliest possible start, and title. Where a file has the
 * name, a number follows: two incidents of a day may well look alike.
 */
function chooseId(start: string, zone: string, title: string, taken: ReadonlySet<string>): string {
	const read = parseTime(start, zone);
	if (!read.ok) throw new InvalidRequest(`${read.message} ${read.advice}`);
	const base = `${dayOf(read.time.earliest)}-${slugOf(title)}`;
	for (let n = 1; ; n++) {
		const id = n === 1 ? base : `${base}-${n}`;
		if (!taken.has(id)) return id;
	}
}

/** Whether anything of the title can stand in an address. */
export function hasSlug(title: string): boolean {
	return cutSlug(title) !== '';
}

/** The title of a title as they stand in an address, up to about forty characters. */
export function slugOf(title: string): string {
	const slug = cutSlug(title);
	if (slug === '')
		throw new InvalidRequest(`No name can be made of “${title}”. Give one in letters a to z.`);
	return slug;
}

function cutSlug(title: string): string {
	const plain = title
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
 * an offset is read in it. `undefined` where UTC gives the same days.
 */
export function zoneToName(zone: string, times: readonly WrittenTime[]): string | undefined {
	return times.some((time) => earliest(time, zone) !== earliest(time, 'UTC')) ? zone : undefined;
}

function earliest(time: WrittenTime, zone: string): number | undefined {
	const read = parseTime(time, zone);
	return read.ok ? read.time.earliest : undefined;
}
