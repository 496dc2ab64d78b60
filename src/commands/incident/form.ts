import { log } from '@clack/prompts';
import { counted } from '../../compile/diagnostics/report.ts';
import { type ExitError, wrongUsage } from './exit-error.ts';

/** A value that was read from an option, or what is wrong with it and what to give instead. */
export type FieldResult<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly message: string; readonly advice: string };

/** Something that a verb has to know: from an option, or by asking for it in a terminal. */
export interface Field<T> {
	/** How it is given, for a list of what is missing: `--title "what users notice"`. */
	readonly flag: string;
	/** What was given; `undefined` where nothing was. */
	readonly given: string | undefined;
	/** Reads what was given; in a terminal it may ask which of two was meant. */
	readonly read: (given: string) => FieldResult<T> | Promise<FieldResult<T>>;
	/** Asks for it; only called in a terminal. */
	readonly ask: () => Promise<T>;
}

/** Whether somebody can be asked, and if not, why: a sentence. */
export type Interaction =
	{ readonly canAsk: true } | { readonly canAsk: false; readonly whyNot: string };

/** Collects what a verb has to know, and everything that is missing or wrong with it. */
export interface Form {
	/** The field’s value; `undefined` where that is missing or wrong, which `complete` then reports. */
	need<T>(field: Field<T>): Promise<T | undefined>;
	/** As `need`; where nothing was given and nobody can be asked, it is left out. */
	want<T>(field: Field<T>): Promise<T | undefined>;
	/** Reads what was given and never asks for what was not. */
	take<T>(field: Field<T>): Promise<T | undefined>;
	/** The answers, now that all are there; ends the command with all that is missing or wrong. */
	complete<T extends object>(answers: T): Complete<T>;
}

/** Answers of which none is missing. */
type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** A form to be filled in, by options alone or with somebody to ask. */
export function openForm(interaction: Interaction): Form {
	const missing: string[] = [];
	const wrong: string[] = [];
	const take: Form['take'] = async (field) => {
		if (field.given === undefined) return undefined;
		const result = await field.read(field.given);
		if (result.ok) return result.value;
		const message = `${optionOf(field.flag)}: ${result.message}\n${result.advice}`;
		if (!interaction.canAsk) {
			wrong.push(message);
			return undefined;
		}
		// One mistake is asked for again, and the rest is kept.
		log.error(message);
		return field.ask();
	};
	const want: Form['want'] = (field) =>
		field.given === undefined && interaction.canAsk ? field.ask() : take(field);
	return {
		take,
		want,
		need(field) {
			if (field.given === undefined && !interaction.canAsk) missing.push(field.flag);
			return want(field);
		},
		complete(answers) {
			if (missing.length + wrong.length > 0) throw incomplete(missing, wrong, interaction);
			return answers as Complete<typeof answers>;
		},
	};
}

/** `--title` of `--title "what users notice"`. */
function optionOf(flag: string): string {
	return flag.split(' ')[0] ?? flag;
}

function incomplete(
	missing: readonly string[],
	wrong: readonly string[],
	interaction: Interaction,
): ExitError {
	const reason = interaction.canAsk ? '' : ` ${interaction.whyNot}`;
	const heading = `${counted(missing.length, 'value')} missing.${reason} Give as options:`;
	return wrongUsage(
		[
			...wrong,
			...(missing.length > 0 ? [[heading, ...missing.map((flag) => `  ${flag}`)].join('\n')] : []),
			'Nothing was written.',
		].join('\n\n'),
	);
}
