import { suggest } from '../../../domain/problem/nearest.ts';
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

/** A field whose value is one of a few words. */
export function choiceField<T extends string>(field: ChoiceField<T>): Field<T> {
	const { flag, given, question, choices, usual } = field;
	return {
		flag,
		given,
		read: (text) => {
			const found = choices.find(({ value }) => value === text);
			if (found) return { ok: true, value: found.value };
			const known = choices.map(({ value }) => value);
			return { ok: false, message: `“${text}” is none of them.`, advice: suggest(text, known) };
		},
		ask: () => askOne(question, choices, usual),
	};
}
