import {
	type Diagnostic,
	diagnosticAt,
	type SourceDocument,
} from '../../compile/diagnostics/diagnostic.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { rule } from './rule.ts';

/** What is wrong with a data file, and the way out. */
interface Trouble {
	readonly path: FieldPath;
	readonly message: string;
	readonly advice: string;
}

/** A problem of a data file, with its place; `file` is where it lay, if it is gone itself. */
export function problemIn(
	document: SourceDocument | undefined,
	{ path, message, advice }: Trouble,
	file = '',
): Diagnostic {
	const trouble = { rule, message, advice };
	if (!document) return diagnosticAt(file, [], { line: 1, column: 1 }, trouble);
	const position = document.locate(path);
	return { ...diagnosticAt(document.file, document.lines, position, trouble), path };
}
