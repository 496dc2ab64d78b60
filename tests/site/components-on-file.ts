import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface ComponentsFile {
	readonly groups: readonly {
		readonly name: string;
		readonly components: readonly { readonly id: string; readonly name: string }[];
	}[];
}

/** The components of the real site, in the order of their file. */
export const componentsOnFile = (
	parse(
		readFileSync(new URL('../../src/data/components.yaml', import.meta.url), 'utf8'),
	) as ComponentsFile
).groups.flatMap(({ components }) => components);
