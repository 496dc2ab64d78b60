import { parse } from 'yaml';
import { parseIso } from '../../../../src/time/instant.ts';
import { parseTime } from '../../../../src/time/parse-time.ts';

/** The front matter of an incident, as YAML reads it. */
export interface Written {
	readonly kind?: string;
	readonly zone?: string;
	readonly began?: string;
	readonly mitigated?: string;
	readonly notices?: readonly string[];
	readonly backfilled?: boolean;
	readonly components: readonly Component[];
	readonly updates: readonly Update[];
	readonly corrections?: readonly { readonly at: string; readonly of: string }[];
	readonly postmortem?: { readonly at: string };
	readonly [field: string]: unknown;
}

interface Component {
	readonly id: string;
	readonly status: string;
	readonly from?: string;
	readonly to?: string;
}

interface Update {
	readonly at: string;
	readonly status: string;
	readonly components?: readonly Component[];
	readonly makes_known?: readonly string[];
}

/** Reads the front matter of a file, with nothing of the site's own reader. */
export function readWritten(text: string): Written {
	return parse(text.split('\n---\n')[0]?.replace('---\n', '') ?? '', { schema: 'core' }) as Written;
}

/** Every instant at which something of a file became public, in order; that of the compiling counts too. */
export function publicInstants(file: Written, compiledAt: number): number[] {
	const dated = [...file.updates, ...(file.corrections ?? []), ...[file.postmortem ?? []].flat()];
	return [...new Set([...dated.map(({ at }) => parseIso(at) as number), compiledAt])].sort(
		(a, b) => a - b,
	);
}

/** The latest instant that a time names: the day itself may still run, the second of two bounds has passed. */
function lastNamed(file: Written, text: string | undefined): number {
	if (text === undefined || text === 'unknown') return -Infinity;
	const parsed = parseTime(text, file.zone ?? 'UTC');
	if (!parsed.ok) throw new Error(parsed.message);
	return parsed.time[text.includes('/') ? 'latest' : 'earliest'];
}

/** When what a field says was published, by the file alone. */
export function publishedAt(file: Written, field: string, compiledAt: number, text?: string) {
	const updates = file.updates.map((update) => ({ ...update, at: parseIso(update.at) }));
	const named = [
		...updates.filter((one) => one.makes_known?.includes(field)).map(({ at }) => at),
		...(file.corrections ?? []).filter(({ of }) => of === field).map(({ at }) => parseIso(at)),
	];
	const all = publicInstants(file, -Infinity).filter(Number.isFinite);
	const isCopied = file.notices !== undefined || file.backfilled === true;
	const newest = Math.max(all.at(-1) ?? 0, isCopied ? compiledAt : 0);
	if (['notes', 'sources', 'workaround'].includes(field))
		return named.length > 0 && updates.some((one) => one.makes_known?.includes(field))
			? Math.max(...named)
			: Math.max(newest, ...named);
	if (named.length > 0) return Math.max(...named);
	const since = (...statuses: readonly string[]) =>
		updates.find(({ status }) => statuses.includes(status))?.at;
	const postmortem = file.postmortem && parseIso(file.postmortem.at);
	const over = since('resolved', 'completed');
	const first = updates[0]?.at ?? Infinity;
	const from = {
		mitigated: since('monitoring', 'verifying', 'resolved', 'completed') ?? Infinity,
		cause: over ?? Infinity,
		upstream: over ?? Infinity,
		declared: postmortem ?? over ?? first,
		detected: postmortem ?? over ?? first,
		lost: postmortem ?? over ?? Infinity,
		repairs: postmortem ?? over ?? Infinity,
		related: postmortem ?? over ?? Infinity,
	}[field];
	const earliest = Math.max(from ?? first, lastNamed(file, text));
	return all.find((at) => at >= earliest) ?? newest;
}

/**
 * What an open incident was last said to do to components at an instant: by the updates where they
 * list a component, else by the file's own account, of which a change is known since an update after it.
 */
export function statusesAt(file: Written, at: number, compiledAt: number): Map<string, string> {
	const statuses = new Map<string, string>();
	const updates = file.updates.filter((update) => parseIso(update.at) <= at);
	const last = updates.at(-1);
	const isQuiet = last === undefined || at - parseIso(last.at) > 14 * 86_400_000;
	if (isQuiet || last.status === 'resolved') return statuses;
	if (file.mitigated && publishedAt(file, 'mitigated', compiledAt, file.mitigated) <= at)
		return statuses;
	const isKnown = (text: string | undefined) =>
		publishedAt(file, 'components', compiledAt, text) <= at;
	for (const { id, status, from, to } of file.components)
		if (isKnown(from) && !(to !== undefined && isKnown(to))) statuses.set(id, status);
	for (const { id, status } of updates.flatMap(({ components = [] }) => components))
		if (status === 'operational') statuses.delete(id);
		else statuses.set(id, status);
	return statuses;
}
