import { suggest } from '../diagnostics/nearest.ts';
import { quote } from '../diagnostics/quote.ts';
import { measuredStatuses } from '../../domain/observation/observation.ts';
import { measuredStatus } from './read-row.ts';
import type { CellDiagnostic } from './row-fault.ts';

/** What is wrong with the name of a state. */
export function stateFault(state: string): CellDiagnostic[] {
	return measuredStatus(state) ? [] : [{ column: 'state', ...wordsFor(state) }];
}

function wordsFor(state: string): Pick<CellDiagnostic, 'message' | 'advice'> {
	const all = measuredStatuses.join(', ');
	if (state === '') return { message: 'No state stands here.', advice: `Write one of: ${all}.` };
	if (state === 'under_maintenance')
		return {
			message: 'Maintenance is declared, and cannot be measured.',
			advice: `Write what the checks found: ${all}.`,
		};
	return {
		message: `There is no such state as ${quote(state)}.`,
		advice: suggest(state, measuredStatuses),
	};
}
