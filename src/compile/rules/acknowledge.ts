import type { Entry } from '../../domain/incident/entry.ts';
import { type Instant, toIso } from '../../time/instant.ts';
import { suggest } from '../diagnostics/nearest.ts';
import type { Finding } from '../diagnostics/problem.ts';
import type { Rule } from './rule.ts';

type Acknowledgement = NonNullable<Entry['acknowledged']>[number];

interface Judged {
	readonly rules: readonly Rule[];
	readonly entries: readonly Entry[];
	readonly findings: readonly Finding[];
	readonly now: Instant;
	/** Whether every warning was looked for; those that need the real clock are not, in a build. */
	readonly complete: boolean;
}

/**
 * Takes out the warnings that their file accepts for now, and adds a report of every acceptance
 * that has ended or accepts nothing.
 */
export function acknowledge({ rules, entries, findings, now, complete }: Judged): Finding[] {
	const names = rules.filter(({ severity }) => severity === 'warning').map(({ name }) => name);
	const accepted = new Set<Finding>();
	const reports = entries.flatMap((entry) =>
		(entry.acknowledged ?? []).flatMap((item, i): Finding[] => {
			const meant = findings.filter(
				(f) => f.file === entry.file && f.rule === item.rule && f.severity === 'warning',
			);
			if (item.until.latest > now) for (const finding of meant) accepted.add(finding);
			const report = reportOn(item, meant, names, now, complete);
			return report ? [{ ...report, file: entry.file, path: ['acknowledged', i, 'rule'] }] : [];
		}),
	);
	return [...findings.filter((finding) => !accepted.has(finding)), ...reports];
}

function reportOn(
	{ rule, until }: Acknowledgement,
	meant: readonly Finding[],
	names: readonly string[],
	now: Instant,
	complete: boolean,
): Omit<Finding, 'file' | 'path'> | undefined {
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
