import { quote } from '../diagnostics/quote.ts';
import { countFaults } from './count-faults.ts';
import { instantFault } from './instant-fault.ts';
import { type Cells, type Column, columns, header } from './observation-document.ts';
import type { RowContext } from './read-row.ts';
import type { CellDiagnostic } from './row-fault.ts';
import { shapeFault } from './shape-fault.ts';
import { spanFaults } from './span-faults.ts';
import { stateFault } from './state-fault.ts';

/** Everything that is wrong with a line; nothing where `readRow` makes an observation of it. */
export function explainRow(cells: Cells, context: RowContext): CellDiagnostic[] {
	if (cells.length !== columns.length) return [shapeFault(cells)];
	if (cells.join(',') === header) return [secondHeader];
	const bare = cells.map(undressed);
	const faults = valueFaults(bare, context);
	const dressed = columns.filter((_, i) => bare[i] !== cells[i]);
	const plain = dressed.filter((column) => !faults.some((fault) => fault.column === column));
	return [...faults, ...plain.map((column) => dressFault(column, cells))];
}

/** What two files leave behind that were made at the same time and merged. */
const secondHeader: CellDiagnostic = {
	message: 'The names of the columns stand here a second time.',
	advice: 'Remove this line.',
};

function valueFaults(cells: Cells, context: RowContext): CellDiagnostic[] {
	const [from = '', to = '', state = '', ...numbers] = cells;
	return [
		...instantFault('from', from),
		...instantFault('to', to),
		...spanFaults(from, to, context),
		...stateFault(state),
		...countFaults(numbers),
	];
}

/** The value without the blanks and quotes around it: what was meant, most likely. */
function undressed(cell: string): string {
	return cell.replace(/^[\s"']+|[\s"']+$/g, '');
}

function dressFault(column: Column, cells: Cells): CellDiagnostic {
	const cell = cells[columns.indexOf(column)] ?? '';
	const bare = undressed(cell);
	return {
		column,
		message: `A blank or a quote stands around the value: ${quote(cell)}.`,
		advice: bare === '' ? 'Leave the place between the commas empty.' : `Write ${bare}.`,
	};
}
