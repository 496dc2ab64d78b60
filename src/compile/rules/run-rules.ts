import type { Entry } from '../../domain/incident/entry.ts';
import { type Instant, toIso } from '../../time/instant.ts';
import type { UnplacedDiagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { ParsedContent, Rule } from './rule.ts';

/** For each file with invalid fields their names. */
export type InvalidFields = ReadonlyMap<string, ReadonlySet<string>>;

/** The diagnostics of every rule, each of which is shown only entries whose fields it needs are valid. */
export function runRules(
	rules: readonly Rule[],
	content: ParsedContent,
	invalid: InvalidFields,
): UnplacedDiagnostic[] {
	return rules.flatMap((rule) => {
		const entries = content.entries.filter(
			({ file }) => !rule.needs.some((field) => invalid.get(file)?.has(field)),
		);
		return rule.check({ ...content, entries });
	});
}

type Acknowledgement = NonNullable<Entry['acknowledged']>[number];

interface RuleResults {
	readonly rules: readonly Rule[];
	readonly entries: readonly Entry[];
	readonly diagnostics: readonly UnplacedDiagnostic[];
	readonly now: Instant;
	/** Whether every warning was looked for; those that need the real clock are not, in a build. */
	readonly complete: boolean;
}

/**
 * Takes out the warnings that their file accepts for now, and adds a diagnostic for every
 * acknowledgement that has ended or accepts nothing.
 */
export function acknowledge({
	rules,
	entries,
	diagnostics,
	now,
	complete,
}: RuleResults): UnplacedDiagnostic[] {
	const names = rules.filter(({ severity }) => severity === 'warning').map(({ name }) => name);
	const accepted = new Set<UnplacedDiagnostic>();
	const added = entries.flatMap((entry) =>
		(entry.acknowledged ?? []).flatMap((item, i): UnplacedDiagnostic[] => {
			const meant = diagnostics.filter(
				(one) => one.file === entry.file && one.rule === item.rule && one.severity === 'warning',
			);
			if (item.until.latest > now) for (const warning of meant) accepted.add(warning);
			const wrong = checkAcknowledgement(item, meant, names, now, complete);
			return wrong ? [{ ...wrong, file: entry.file, path: ['acknowledged', i, 'rule'] }] : [];
		}),
	);
	return [...diagnostics.filter((one) => !accepted.has(one)), ...added];
}

function checkAcknowledgement(
	{ rule, until }: Acknowledgement,
	meant: readonly UnplacedDiagnostic[],
	names: readonly string[],
	now: Instant,
	complete: boolean,
): Omit<UnplacedDiagnostic, 'file' | 'path'> | undefined {
	const warning = { severity: 'warning', rule: 'acknowledgement-applies' } as const;
	if (!names.includes(rule))
		return {
			...warning,
			severity: 'error',
			message: `There is no warning “${rule}” that could be accepted.`,
			advice: suggest(rule, names),
		};
	if (complete && meant.length === 0)
		return {
			...warning,
			message: `The warning “${rule}” does not arise here, so there is nothing to accept.`,
			advice: 'Remove this acknowledgement.',
		};
	if (until.latest > now) return undefined;
	return {
		...warning,
		message: `The acceptance of “${rule}” ended at ${toIso(until.latest)}.`,
		advice: 'Mend what the warning says, or give a later “until” with a reason that still holds.',
	};
}
