import type { Diagnostic } from './problem.ts';
import { fieldName } from './report.ts';

/**
 * Problems as GitHub's workflow commands, which it shows on the lines of a pull request.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatAnnotations(problems: readonly Diagnostic[]): string {
	return problems.map(annotation).join('\n');
}

function annotation({ severity, file, position, path, rule, message, advice }: Diagnostic): string {
	const field = fieldName(path) ? `${fieldName(path)}: ` : '';
	const properties = Object.entries({
		file,
		line: position.line,
		col: position.column,
		title: rule,
	}).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
	return `::${severity} ${properties.join(',')}::${escapeText(`${field}${message} ${advice}`)}`;
}

function escapeText(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A report for a log of GitHub Actions: there `##[` gives a command anywhere in a line, and a report shows lines of files. */
export function withoutCommands(report: string): string {
	return report.replaceAll('##[', '## [');
}
