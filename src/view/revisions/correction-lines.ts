import type { ValueChange } from '../../domain/revision/value-changes.ts';
import { correctedText } from '../incident/correction-text.ts';
import { inSentence } from '../text/list-text.ts';
import type { Versions } from './edit-lines.ts';

interface Correction {
	readonly of: string;
}

/** Which corrections are new, say something else, or are gone. */
export function correctionLines(changes: readonly ValueChange[], versions: Versions): string[] {
	return [...new Set(changes.map((change) => correctionLine(change, versions)))];
}

function correctionLine({ path, was, ...change }: ValueChange, { after }: Versions): string {
	if (was.length === 1) return `${nameOf(change.after)} added`;
	if (path.length === 1) return `${nameOf(change.before)} taken out`;
	return `${nameOf(after.corrections?.[Number(path[1])])} changed`;
}

function nameOf(correction: unknown): string {
	return `Correction of ${inSentence(correctedText((correction as Correction).of))}`;
}
