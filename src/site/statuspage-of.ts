import { type Gallery, gallery } from './gallery.ts';
import { absolute } from './link.ts';
import { type Context, contextOf } from '../statuspage/context.ts';

/** Made once for each record, so that ids are compared over all documents. */
const contexts = new WeakMap<Gallery, Context>();

/** What Statuspage's documents are made from. */
export function statuspageContext(): Context {
	const told = gallery();
	const known = contexts.get(told);
	if (known) return known;
	const made = contextOf({ record: told.record, index: told.index, absolute });
	contexts.set(told, made);
	return made;
}
