import { suggest } from '../../compile/diagnostics/suggest.ts';
import type { Entry, Repair } from '../../domain/incident/entry.ts';
import { publishable } from '../add-word.ts';
import { type Edited, editing, type EntrySource, Refusal } from '../edited.ts';
import { slugOf } from '../new-file.ts';
import type {
	RepairAddRequest,
	RepairDoneRequest,
	RepairDropRequest,
} from '../requests/later-requests.ts';
import { addKey, appendItem, setValue } from '../splice/edit-field.ts';

/** Adds a promise to mend something. */
export function addRepair({ text, entry }: EntrySource, request: RepairAddRequest): Edited {
	return editing(() => {
		const { category, title, owner, due, link, id = slugOf(title) } = request;
		if (entry.repairs?.some((one) => one.id === id))
			throw new Refusal(`A repair “${id}” stands in this file. Give this one another id.`);
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
}

/** Says that a promise was kept, and where anybody can see it. */
export function repairDone({ text, entry }: EntrySource, request: RepairDoneRequest): Edited {
	const { id, done, evidence } = request;
	return editing(() => settled(text, entry, id, { state: 'done', done, evidence }));
}

/** Says that a promise was given up, and why. */
export function dropRepair({ text, entry }: EntrySource, { id, why }: RepairDropRequest): Edited {
	return editing(() => settled(text, entry, id, { state: 'dropped', why: publishable(why) }));
}

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
		throw new Refusal(
			`The repair “${id}” is ${found.state} already. Add another with “repair add”.`,
		);
	const path = ['repairs', index];
	return Object.entries(facts).reduce(
		(edited, [key, value]) => addKey(edited, path, key, value),
		setValue(text, [...path, 'state'], state),
	);
}

function noSuchRepair(id: string, repairs: readonly Repair[]): Refusal {
	if (repairs.length === 0)
		return new Refusal('No repair stands in this file. Promise one with “repair add”.');
	const known = repairs.map((one) => one.id);
	return new Refusal(`There is no repair “${id}”. ${suggest(id, known)}`);
}
