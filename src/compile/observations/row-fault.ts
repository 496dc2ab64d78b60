import type { Column } from './observation-document.ts';

/** Something wrong with a line, and in which column; with the whole of it where none is named. */
export interface CellDiagnostic {
	readonly column?: Column;
	/** The rule that is broken; `observation-lines` where it is left out. */
	readonly rule?: string;
	readonly message: string;
	readonly advice: string;
}
