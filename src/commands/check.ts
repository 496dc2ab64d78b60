/** `npm run check`: reads all content and reports what to mend, without building anything. */
import './project.ts';
import { compileContent, type CompileResult } from '../compile/compile.ts';
import { placesFromEnvironment } from '../compile/reading/content-places.ts';
import {
	counted,
	formatAnnotations,
	formatReport,
	withoutCommands,
} from '../compile/diagnostics/report.ts';
import { buildInstant, isClockSet, realInstant } from '../site/clock.ts';

const isInActions = process.env['GITHUB_ACTIONS'] === 'true';

/** Looks at the content as of the real clock, since only now is it known what lies in the future. */
function check(): CompileResult {
	const clock = realInstant();
	return compileContent(placesFromEnvironment(), {
		now: isClockSet() ? buildInstant() : clock,
		clock,
	});
}

function print({ record, diagnostics: problems, files }: CompileResult): void {
	const report = formatReport(problems);
	if (problems.length > 0) console.error(isInActions ? withoutCommands(report) : report);
	if (problems.length > 0 && isInActions) console.log(formatAnnotations(problems));
	if (record)
		console.log(
			`${counted(files, 'file')} read: ${problems.length > 0 ? 'no errors' : 'all is well'}.`,
		);
}

try {
	const result = check();
	print(result);
	process.exitCode = result.record ? 0 : 1;
} catch (error) {
	console.error('The check itself failed. That is a fault of this program, not of your text:');
	console.error(error);
	process.exitCode = 2;
}
