import { suggest } from '../../compile/diagnostics/suggest.ts';
import type { Entry, Repair } from '../../domain/incident/entry.ts';
import type { FieldPath } from '../../schema/field-path.ts';
import { toIso } from '../../time/instant.ts';
import { parseTime } from '../../time/parse-time.ts';
import { publishable } from '../add-update.ts';
import { type EntrySource, InvalidRequest, editing } from '../edited.ts';
import type {
	CorrectRequest,
	PostmortemRequest,
	RepairAddRequest,
	RepairDoneRequest,
	RepairDropRequest,
} from '../requests.ts';
import { addKey, appendItem, rawValue, setField, setValue } from '../splice/edit-field.ts';
import { slugOf } from './new-entry.ts';

/** The sections of a postmortem, in order. */
export const postmortemSections = [
	'Summary',
	'Impact',
	'Root cause',
	'Mitigation',
	'What was promised',
] as const;

/** Sections to be filled in outside `incidents/`; the postmortem is refused while one is empty. */
export const postmortemSkeleton = postmortemSections.map((name) => `## ${name}\n`).join('\n');

/** Adds a postmortem to a file that has none. */
export const postmortem = editing(
	({ text, entry }: EntrySource, { at, body }: PostmortemRequest) => {
		if (entry.body !== undefined || entry.postmortem)
			throw new InvalidRequest(
				'This file has a postmortem. Change its text by hand, and add a correction.',
			);
		const whole = publishable(body);
		const empty = /^## +(.+)\n\s*(?=## |$(?![^]))/m.exec(`${whole}\n`)?.[1];
		if (empty !== undefined)
			throw new InvalidRequest(
				`The section “${empty}” is empty. Write it, or take its heading away.`,
			);
		const dated = setField(text, 'postmortem', { at: toIso(at) });
		const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
		const gap = dated.endsWith('\n') ? lineEnd : lineEnd + lineEnd;
		return dated + gap + whole.replaceAll('\n', lineEnd) + lineEnd;
	},
);

/** Adds a repair item. */
export const addRepair = editing(({ text, entry }: EntrySource, request: RepairAddRequest) => {
	const { category, title, owner, due, link, id = slugOf(title) } = request;
	if (entry.repairs?.some((one) => one.id === id))
		throw new InvalidRequest(`A repair “${id}” stands in this file. Give this one another id.`);
	return appendItem(text, 'repairs', {
		id,
		category,
		title: publishable(title),
		state: 'open',
		owner: publishable(owner),
		...(due !== undefined && { due }),
		...(link !== undefined && { link }),
	});
});

/** Marks a repair item as done, with its evidence. */
export const completeRepair = editing(
	({ text, entry }: EntrySource, request: RepairDoneRequest) => {
		const { id, done, evidence } = request;
		return settled(text, entry, id, { state: 'done', done, evidence });
	},
);

/** Marks a repair item as dropped, with the reason. */
export const dropRepair = editing(
	({ text, entry }: EntrySource, { id, why }: RepairDropRequest) => {
		return settled(text, entry, id, { state: 'dropped', why: publishable(why) });
	},
);

function settled(
	text: string,
	{ repairs = [] }: Entry,
	id: string,
	{ state, ...facts }: Readonly<Record<string, string>> & { state: string },
): string {
	const index = repairs.findIndex((one) => one.id === id);
	const found = repairs[index];
	if (!found) throw noSuchRepair(id, repairs);
	if (found.state === 'done' || found.state === 'dropped')
		throw new InvalidRequest(
			`The repair “${id}” is ${found.state} already. Add another with “repair add”.`,
		);
	const path = ['repairs', index];
	return Object.entries(facts).reduce(
		(edited, [key, value]) => addKey(edited, path, key, value),
		setValue(text, [...path, 'state'], state),
	);
}

function noSuchRepair(id: string, repairs: readonly Repair[]): InvalidRequest {
	if (repairs.length === 0)
		return new InvalidRequest('No repair stands in this file. Promise one with “repair add”.');
	const known = repairs.map((one) => one.id);
	return new InvalidRequest(`There is no repair “${id}”. ${suggest(id, known)}`);
}

/** Changes a published value, and adds the correction that says so. */
export const correct = editing(({ text, entry }: EntrySource, request: CorrectRequest) => {
	const { at, of, note } = request;
	const value = publishable(request.value);
	const path = pathOf(entry, of);
	const old = rawValue(text, path);
	if (old === undefined)
		throw new InvalidRequest(
			`“${of}” holds no single text or time that was published. Change the file by hand, and add an entry to “corrections”.`,
		);
	if (old.trim() === value.trim())
		throw new InvalidRequest(`“${of}” says that already. Give another value.`);
	const changed = setValue(text, path, value);
	return appendItem(changed, 'corrections', { at: toIso(at), of, note: publishable(note) });
});

function pathOf({ updates }: Entry, of: string): FieldPath {
	const parsed = parseTime(of, 'UTC');
	if (!parsed.ok) return [of];
	const index = updates.findIndex(({ at }) => at === parsed.time.earliest);
	if (index < 0)
		throw new InvalidRequest(`No update is of ${of}. Write its “at” as it stands in the file.`);
	return ['updates', index, 'message'];
}
