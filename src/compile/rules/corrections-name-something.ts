import type { Entry } from '../../domain/incident/entry.ts';
import { entrySchema } from '../../schema/entry-schema.ts';
import { suggest } from '../diagnostics/nearest.ts';
import { parseTime } from '../../time/parse-time.ts';
import { entryRule } from './rule.ts';

/** A correction names what it corrects. */
export const correctionsNameSomething = entryRule({
	name: 'corrections-name-something',
	description: '`of` in a correction is a field of the file or the instant of one of its updates.',
	needs: ['updates'],
	examples: {
		good: 'corrections: [{ at: 2025-03-05T09:00Z, of: began, note: The page first said 08:00 UTC. }]',
		bad: 'corrections: [{ at: 2025-03-05T09:00Z, of: begun, note: The page first said 08:00 UTC. }]',
	},
	find(entry) {
		const fields = Object.keys(entrySchema(entry.kind, 'UTC').shape);
		return (entry.corrections ?? []).flatMap(({ of }, i) => {
			if (fields.includes(of) || isUpdate(entry, of)) return [];
			const advice = /^\d{4}-/.test(of)
				? 'Write the “at” of one of the updates, exactly as it stands there.'
				: suggest(of, fields);
			const message = `“${of}” is neither a field nor the instant of an update.`;
			return [{ path: ['corrections', i, 'of'], message, advice }];
		});
	},
});

function isUpdate({ updates }: Entry, text: string): boolean {
	const parsed = parseTime(text, 'UTC');
	return parsed.ok && updates.some((update) => update?.at === parsed.time.earliest);
}
