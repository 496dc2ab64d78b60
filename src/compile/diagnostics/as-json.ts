import type { Diagnostic } from './diagnostic.ts';
import { fieldName, tallyOf } from './report.ts';

/** The diagnostics for programs, with a tally by rule; a document of JSON. */
export function formatJson(diagnostics: readonly Diagnostic[], files: number): string {
	const ofSeverity = (wanted: Diagnostic['severity']) =>
		diagnostics.filter(({ severity }) => severity === wanted).length;
	const document = {
		files,
		errors: ofSeverity('error'),
		warnings: ofSeverity('warning'),
		rules: tallyOf(diagnostics),
		diagnostics: diagnostics.map(({ severity, rule, file, position, path, message, advice }) => ({
			severity,
			rule,
			file,
			line: position.line,
			column: position.column,
			field: fieldName(path),
			message,
			advice,
		})),
	};
	return JSON.stringify(document, null, 2);
}
