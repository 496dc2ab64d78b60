import { readdirSync } from 'node:fs';

/** Something in a folder. */
export interface NamedEntry {
	readonly name: string;
	readonly isFolder: boolean;
}

/**
 * What is in a folder of content, by name; `undefined` where it cannot be read. Dot files and
 * README.md, however it is written, are passed over.
 */
export function namesIn(folder: string): NamedEntry[] | undefined {
	try {
		// By code unit, so that every machine reads the files in the same order.
		return readdirSync(folder, { withFileTypes: true })
			.filter(({ name }) => !name.startsWith('.') && !/^readme\.md$/i.test(name))
			.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return undefined;
	}
}
