import { suggest } from '../../../compile/diagnostics/suggest.ts';
import type { Entry } from '../../../domain/incident/entry.ts';
import { toIso } from '../../../time/instant.ts';
import { parseTime } from '../../../time/parse-time.ts';
import { updateStatusLabels } from '../../../view/incident/entry-labels.ts';
import { preciseText } from '../../../view/text/time-text.ts';
import type { Field, Read } from '../form.ts';
import { askOne, type Choice } from '../prompts.ts';
import { correctable } from './corrected-value-field.ts';

/** What is corrected: a field that the file has, or the instant of an update. */
export function correctedField(entry: Entry | undefined, given: string | undefined): Field<string> {
	const choices = entry ? choicesIn(entry) : [];
	return {
		flag: '--of <field, or the instant of an update>',
		given,
		read: (text) => (entry ? readOf(text, choices) : { ok: true, value: text }),
		ask: () => askOne('What is corrected?', choices),
	};
}

function choicesIn(entry: Entry): Choice<string>[] {
	const has = (field: string) => entry[field as keyof Entry] !== undefined;
	const fields = correctable.filter(has).map((value) => ({ value }));
	const updates = entry.updates.toReversed().map(({ at, status }) => ({
		value: toIso(at),
		label: `the update of ${preciseText(at)} (${updateStatusLabels[status]})`,
	}));
	return [...fields, ...updates];
}

function readOf(text: string, choices: readonly Choice<string>[]): Read<string> {
	const known = choices.map(({ value }) => value);
	const time = parseTime(text, 'UTC');
	const wanted = time.ok ? toIso(time.time.earliest) : text;
	if (known.includes(wanted)) return { ok: true, value: wanted };
	const message = `“${text}” is nothing that is corrected by command here.`;
	return {
		ok: false,
		message,
		advice: `${suggest(text, known)} Other fields are changed by hand.`,
	};
}
