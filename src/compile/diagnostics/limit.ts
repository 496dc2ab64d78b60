import type { UnplacedDiagnostic } from './diagnostic.ts';

/** The most diagnostics of one rule that are kept for one file. */
export const mostOfOneRule = 100;

/**
 * The diagnostics without those beyond the hundredth of one rule in one file, in whose place one says
 * how many there are. What was pasted by mistake is reported at a cost that does not grow with it.
 */
export function limitDiagnostics(diagnostics: readonly UnplacedDiagnostic[]): UnplacedDiagnostic[] {
	const groups = Map.groupBy(diagnostics, ({ file, rule, severity }) =>
		JSON.stringify([file, rule, severity]),
	);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		const more = group.length - mostOfOneRule;
		if (!first || more <= 0) return group;
		const { severity, rule, file } = first;
		const message = `This file has ${more} more diagnostics of the rule “${rule}”.`;
		const advice = 'Mend those that are shown, and check again.';
		return [...group.slice(0, mostOfOneRule), { severity, rule, file, path: [], message, advice }];
	});
}
