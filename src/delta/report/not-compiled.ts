import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { formatReport } from '../../compile/diagnostics/report.ts';
import { codeBlock } from './as-markdown.ts';

/** What is said where the content does not compile, so that nothing can be said of what it does. */
export const broken = {
	text: (problems: readonly Diagnostic[]) => `${sentence}\n\n${formatReport(problems)}`,
	markdown: (problems: readonly Diagnostic[]) =>
		[heading, sentence, codeBlock(formatReport(problems))].join('\n\n'),
	json: (problems: readonly Diagnostic[]) =>
		JSON.stringify({ allowed: false, trouble: sentence, report: formatReport(problems) }, null, 2),
} as const;

const heading = '## What this change does';
const sentence = 'The files do not compile, so it cannot be said what they change.';
