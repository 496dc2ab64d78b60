import { suggest } from '../../../compile/diagnostics/suggest.ts';
import { type ComponentStatus, worst } from '../../../schema/component-schema.ts';
import { type Impact, impactSchema } from '../../../schema/entry-parts.ts';
import { incidentStatuses } from '../../../schema/entry-schema.ts';
import type { Field } from '../form.ts';
import { askOne, type Choice } from '../prompts.ts';

/** One of a few values: how it is given, what is asked, and where the cursor begins. */
interface ChoiceField<T extends string> {
	readonly flag: string;
	readonly given: string | undefined;
	readonly question: string;
	readonly choices: readonly Choice<T>[];
	readonly usual?: T | undefined;
}

/** A field whose value is one of a few, or the beginning of one. */
export function choiceField<T extends string>(field: ChoiceField<T>): Field<T> {
	const { flag, given, question, choices, usual } = field;
	return {
		flag,
		given,
		read: (text) => {
			const found = theOne(text, choices);
			if (found) return { ok: true, value: found.value };
			const known = choices.map(({ value }) => value);
			return { ok: false, message: `“${text}” is none of them.`, advice: suggest(text, known) };
		},
		// Where there is but one answer, nobody is asked for it.
		ask: async () =>
			choices[0] && choices.length === 1 ? choices[0].value : askOne(question, choices, usual),
	};
}

function theOne<T extends string>(
	text: string,
	choices: readonly Choice<T>[],
): Choice<T> | undefined {
	const exact = choices.find(({ value }) => value === text);
	const begun = choices.filter(({ value }) => text !== '' && value.startsWith(text));
	return exact ?? (begun.length === 1 ? begun[0] : undefined);
}

/** What the worst status among the components suggests; people decide. */
const suggested: Readonly<Record<ComponentStatus, Impact>> = {
	operational: 'none',
	under_maintenance: 'none',
	degraded_performance: 'minor',
	partial_outage: 'major',
	major_outage: 'major',
};

const impactHints: Readonly<Record<Impact, string>> = {
	none: 'users notice nothing',
	minor: 'slow, or a few are concerned',
	major: 'something does not work for many',
	critical: 'nothing works, or data is at risk',
};

/** How much users suffer; the cursor begins on what the components suggest. */
export function impactField(
	given: string | undefined,
	statuses: readonly ComponentStatus[],
): Field<Impact> {
	return choiceField({
		flag: '--impact none|minor|major|critical',
		given,
		question: 'How much do users suffer?',
		choices: impactSchema.options.map((value) => ({ value, hint: impactHints[value] })),
		usual: suggested[worst(statuses)],
	});
}

type OpenStatus = Exclude<(typeof incidentStatuses)[number], 'resolved'>;

const statusHints: Readonly<Record<OpenStatus, string>> = {
	investigating: 'the cause is looked for',
	identified: 'the cause is known',
	monitoring: 'a fix is in place',
};

const isOver = {
	ok: false,
	message: '“resolved” is told by a verb of its own, which also asks for the end and the cause.',
	advice: 'Once there is a first word: node incident.mjs resolve <id>',
} as const;

/** Where an incident stands while it is open. */
export function openStatusField(given: string | undefined, usual?: string): Field<OpenStatus> {
	const statuses = incidentStatuses.filter((status) => status !== 'resolved');
	const field = choiceField({
		flag: `--status ${statuses.join('|')}`,
		given,
		question: 'Where do things stand?',
		choices: statuses.map((value) => ({ value, hint: statusHints[value] })),
		usual: statuses.find((status) => status === usual),
	});
	return {
		...field,
		read: (text) => (text !== '' && 'resolved'.startsWith(text) ? isOver : field.read(text)),
	};
}
