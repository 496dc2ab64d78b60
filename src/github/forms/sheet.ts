import type { IssueForm } from './issue-form.ts';

/** A filled-in form, and everything that is missing or wrong in it. */
export interface Sheet {
	/** What was answered; `undefined` where nothing was. */
	answer(id: string): string | undefined;
	/** The same; that nothing was answered is a fault. */
	need(id: string): string | undefined;
	/** The option that was chosen, by the word that it stands for. */
	choice<Word extends string>(
		id: string,
		options: Readonly<Record<Word, string>>,
	): Word | undefined;
	/** Notes what is wrong with an answer, and the way out. */
	fault(id: string, message: string): void;
	/** Everything noted so far, a paragraph each. */
	faults(): readonly string[];
}

/** Opens a filled-in form for reading. */
export function openSheet(form: IssueForm, answers: ReadonlyMap<string, string>): Sheet {
	const faults: string[] = [];
	const labelOf = (id: string) => form.questions.find((one) => one.id === id)?.label ?? id;
	const sheet: Sheet = {
		answer: (id) => answers.get(id),
		need(id) {
			if (!answers.has(id)) sheet.fault(id, 'Nothing is answered. Answer it below its heading.');
			return answers.get(id);
		},
		choice(id, options) {
			const given = sheet.need(id);
			const entries = Object.entries<string>(options) as [keyof typeof options, string][];
			const found = entries.find(([, text]) => text === given);
			if (given !== undefined && !found)
				sheet.fault(id, `“${given}” is none of: ${Object.values(options).join('; ')}.`);
			return found?.[0];
		},
		fault: (id, message) => faults.push(`${labelOf(id)}\n${message}`),
		faults: () => faults,
	};
	return sheet;
}
