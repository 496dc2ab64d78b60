/**
 * `npm run check`: reads all content and reports what to mend, without building anything. Ends with
 * 0 where a site can be built, with 1 where an error keeps it from that, with 2 where the check failed.
 */
import './project.ts';
import { Command, CommanderError } from 'commander';
import { compileContent, type CompileResult } from '../compile/compile.ts';
import { formatJson } from '../compile/diagnostics/as-json.ts';
import type { Diagnostic } from '../compile/diagnostics/diagnostic.ts';
import {
	counted,
	formatAnnotations,
	formatReport,
	withoutCommands,
} from '../compile/diagnostics/report.ts';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import { buildInstant, isClockSet, realInstant } from '../site/clock.ts';

const isInActions = process.env['GITHUB_ACTIONS'] === 'true';

/** The most diagnostics of a rule that is asked for by name. */
const mostOfOne = 1000;

/** Which diagnostics are shown, and how; whether the check passes does not depend on it. */
interface Options {
	readonly rule?: readonly string[];
	readonly file?: readonly string[];
	readonly json?: true;
}

const collect = (value: string, before: readonly string[] = []) => [...before, value];

const program = new Command('check')
	.description('Checks all content and says what to mend, with file, line and column.')
	.option('--rule <name>', 'show what this rule reports, all of it; may be repeated', collect)
	.option('--file <path>', 'show what is reported on this file; may be repeated', collect)
	.option('--json', 'print everything as JSON, with a tally by rule')
	.addHelpText(
		'after',
		'\nEnds with 0 where a site can be built, with 1 where an error keeps it from that, whatever is shown.',
	)
	.exitOverride()
	.action((options: Options) => {
		const result = check();
		print(result, options);
		process.exitCode = result.record ? 0 : 1;
	});

/** Looks at the content as of the real clock, since only now is it known what lies in the future. */
function check(): CompileResult {
	const clock = realInstant();
	return compileContent(placesFromEnvironment(), {
		now: isClockSet() ? buildInstant() : clock,
		clock,
	});
}

function print({ record, diagnostics, files }: CompileResult, options: Options): void {
	const shown = diagnostics.filter((one) => isAskedFor(one, options));
	if (options.json) {
		console.log(formatJson(shown, files));
		return;
	}
	const isNarrowed = options.rule !== undefined || options.file !== undefined;
	const report = isNarrowed ? formatReport(shown, mostOfOne) : formatReport(shown);
	if (shown.length > 0) console.error(isInActions ? withoutCommands(report) : report);
	if (shown.length > 0 && isInActions) console.log(formatAnnotations(shown));
	if (record)
		console.log(
			`${counted(files, 'file')} read: ${diagnostics.length > 0 ? 'no errors' : 'all is well'}.`,
		);
	else if (shown.length === 0) console.error('There are errors, and none of them is asked for.');
}

function isAskedFor({ rule, file }: Diagnostic, { rule: rules, file: files }: Options): boolean {
	const named = files?.map((path) => path.replaceAll('\\', '/').replace(/^\.\//, ''));
	const isOfFile = named?.some((path) => file === path || file.endsWith(`/${path}`)) ?? true;
	return isOfFile && (rules?.includes(rule) ?? true);
}

try {
	program.parse();
} catch (error) {
	// Commander has printed what was wrong itself.
	if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
	else {
		console.error('The check itself failed. That is a fault of this program, not of your text:');
		console.error(error);
		process.exitCode = 2;
	}
}
