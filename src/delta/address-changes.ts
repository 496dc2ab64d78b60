import { addressesOf } from '../addresses/routes.ts';
import type { Told } from './side.ts';

/** Addresses that a change makes appear or vanish, as paths from the site's base. */
export interface AddressChanges {
	readonly appear: readonly string[];
	readonly vanish: readonly string[];
}

/** Which addresses only one of two states of the record has. */
export function addressChanges(before: Told, after: Told): AddressChanges {
	const [old, now] = [addressesOf(before), addressesOf(after)];
	const [wasThere, isThere] = [new Set(old), new Set(now)];
	return {
		appear: now.filter((path) => !wasThere.has(path)),
		vanish: old.filter((path) => !isThere.has(path)),
	};
}
