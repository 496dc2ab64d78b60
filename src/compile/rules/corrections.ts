import type { Entry } from '../../domain/incident/entry.ts';
import { entrySchema } from '../../schema/entry-schema.ts';
import { entryField } from '../../schema/field-lookup.ts';
import { toIso } from '../../time/instant.ts';
import { parseTime } from '../../time/parse-time.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { entryRule, type Rule } from './rule.ts';
import { fieldInstant } from './times-of.ts';

function isUpdate({ updates }: Entry, text: string): boolean {
	const parsed = parseTime(text, 'UTC');
	return parsed.ok && updates.some((update) => update?.at === parsed.time.earliest);
}

/** Whether a field of an entry says nothing itself of when it became known. */
function hasNoDate(field: string): boolean {
	const known = entryField([field])?.known;
	return known !== undefined && known !== 'own_date' && known !== 'about_file';
}

/** Rules about what is added to an entry later: corrections, a retraction, a postmortem. */
export const correctionRules: readonly Rule[] = [
	entryRule({
		name: 'later-than-first-update',
		description: 'Corrections, a retraction and the postmortem come after the first update.',
		needs: ['updates'],
		good: 'retracted: { at: 2025-03-04T11:00Z, why: The test itself was at fault. }',
		bad: 'retracted: { at: 2025-03-04T08:00Z, why: The test itself was at fault. }',
		find({ updates, corrections = [], retracted, postmortem }) {
			const first = updates[0]?.at;
			if (first === undefined) return [];
			const later = [
				...corrections.flatMap(({ at }, i) => fieldInstant(['corrections', i, 'at'], at)),
				...fieldInstant(['retracted', 'at'], retracted?.at),
				...fieldInstant(['postmortem', 'at'], postmortem?.at),
			];
			return later
				.filter(({ time }) => time.earliest < first)
				.map(({ path, time }) => ({
					path,
					message: `This (${toIso(time.earliest)}) is earlier than the first update (${toIso(first)}).`,
					advice:
						'Write the instant at which it became public; it cannot lie before the first word.',
				}));
		},
	}),
	entryRule({
		name: 'corrections-name-something',
		description:
			'`of` in a correction is a field of the file or the instant of one of its updates.',
		needs: ['updates'],
		good: 'corrections: [{ at: 2025-03-05T09:00Z, of: began, note: The page first said 08:00 UTC. }]',
		bad: 'corrections: [{ at: 2025-03-05T09:00Z, of: begun, note: The page first said 08:00 UTC. }]',
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
	}),
	entryRule({
		name: 'makes-known-names-a-field',
		description:
			'`makes_known` in an update names fields that the file has, and whose becoming known has no date of its own.',
		good: `updates: [{ at: 2025-03-04T09:30Z, status: investigating, makes_known: [began], message: Pages fail. }]
mitigated: null # left out`,
		bad: `updates: [{ at: 2025-03-04T09:30Z, status: investigating, makes_known: [begun], message: Pages fail. }]
mitigated: null # left out`,
		find(entry) {
			const fields = Object.keys(entry).filter(hasNoDate);
			return entry.updates.flatMap(({ makes_known = [] }, i) =>
				makes_known.flatMap((field, j) =>
					fields.includes(field)
						? []
						: {
								path: ['updates', i, 'makes_known', j],
								message: `“${field}” is no field of this file that an update can make known.`,
								advice: suggest(field, fields),
							},
				),
			);
		},
	}),
	entryRule({
		name: 'postmortem-with-body',
		description:
			'A file with a text below its front matter says in `postmortem` when that was published, and the other way round.',
		body: '## Summary\n\nA certificate had expired.',
		good: 'postmortem: { at: 2025-03-20T09:00Z }',
		bad: 'scope: Windows PowerShell 5.1',
		find({ body, postmortem }) {
			if (body && !postmortem)
				return {
					path: ['body'],
					message: 'A text stands below the front matter, and nothing says when it was published.',
					advice: 'Add “postmortem: { at: 2020-11-06T18:00:00Z }” with the instant of publication.',
				};
			if (body || !postmortem) return [];
			return {
				path: ['postmortem'],
				message:
					'There is no text below the front matter, and “postmortem” says when it was published.',
				advice: 'Write the text below the second line of dashes, or remove “postmortem”.',
			};
		},
	}),
];
