import { suggest } from '../../../compile/diagnostics/suggest.ts';
import type { Field } from '../form.ts';
import { askOne, type Choice } from '../prompts.ts';

/** One of a few words: how it is given, what is asked, and where the cursor begins. */
interface ChoiceField<T extends string> {
	readonly flag: string;
	readonly given: string | undefined;
	readonly question: string;
	readonly choices: readonly Choice<T>[];
	readonly usual?: T | undefined;
}

/** A field whose value is one of a few words, or the beginning of one. */
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
