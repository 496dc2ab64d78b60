import type { Entry } from '../../domain/incident/entry.ts';
import { changesByField } from '../../domain/revision/entry-changes.ts';
import type { ValueChange } from '../../domain/revision/value-changes.ts';
import { accountLines } from './account-lines.ts';
import { componentLines } from './component-lines.ts';
import { correctionLines } from './correction-lines.ts';
import { fieldLines } from './field-lines.ts';
import { postmortemLines } from './postmortem-lines.ts';
import { causeLines, impactLines, markLines, retractionLines } from './single-lines.ts';
import { updateLines } from './update-lines.ts';

/** Two versions of a file, and what components are called. */
export interface Versions {
	readonly before: Entry;
	readonly after: Entry;
	readonly nameOf: (component: string) => string;
}

/** Tells what became of a field; `changes` are all in it. */
export type FieldLines = (changes: readonly ValueChange[], versions: Versions) => string[];

/** What readers look for first, then the order in which the page tells it. */
const tellers: readonly (readonly [field: string, FieldLines])[] = [
	['updates', updateLines],
	['corrections', correctionLines],
	['retracted', retractionLines],
	['kind', fieldLines],
	['title', fieldLines],
	['impact', impactLines],
	['components', componentLines],
	['scope', fieldLines],
	['began', fieldLines],
	['detected', fieldLines],
	['declared', fieldLines],
	['mitigated', fieldLines],
	['announced', fieldLines],
	['scheduled', fieldLines],
	['actual', fieldLines],
	['cause', causeLines],
	['upstream', fieldLines],
	['workaround', fieldLines],
	['postmortem', postmortemLines],
	['lost', accountLines.lost],
	['repairs', accountLines.repairs],
	['related', accountLines.related],
	['notes', accountLines.notes],
	['sources', accountLines.sources],
	['notices', accountLines.notices],
	['backfilled', markLines],
];

/** What an edit changed, a line for each thing; never empty where anything that is told differs. */
export function editLines(versions: Versions): string[] {
	const changes = withPostmortem(changesByField(versions.before, versions.after));
	const known = new Set(tellers.map(([field]) => field));
	const others = [...changes.keys()].filter((field) => !known.has(field));
	const all = [...tellers, ...others.map((field) => [field, fieldLines] as const)];
	return all.flatMap(([field, lines]) => {
		const own = changes.get(field);
		return own ? lines(own, versions) : [];
	});
}

/** The text below the front matter is the postmortem, whose instant is a field: both are told together. */
function withPostmortem(changes: ReadonlyMap<string, ValueChange[]>): Map<string, ValueChange[]> {
	const { body = [], postmortem: dated = [], ...rest } = Object.fromEntries(changes);
	const all = [...dated, ...body];
	return new Map(Object.entries(all.length > 0 ? { ...rest, postmortem: all } : rest));
}
