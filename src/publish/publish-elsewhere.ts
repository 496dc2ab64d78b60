import { join } from 'node:path';
import { lstatSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { buildSite } from '../build/build-site.ts';
import { type Instant, toIso } from '../time/instant.ts';
import { goBack, incomingFolder, publishRelease } from './releases.ts';
import { deadLinks, lackingFiles } from './verify.ts';

/** What to publish, and where. */
interface Publishing {
	/** The folder of the project. */
	readonly project: string;
	/** The folder that the host serves `current` of. */
	readonly folder: string;
	/** The path that the site is built for, with a slash at both ends. */
	readonly base: string;
	/** When it is published: its name among the releases. */
	readonly now: Instant;
}

/**
 * Builds the site, verifies what was built, and only then lets the folder serve it. Says on the console
 * what came of it; false where anything failed, and then the folder serves what it served.
 */
export async function publishElsewhere(publishing: Publishing): Promise<boolean> {
	const { project, folder, base, now } = publishing;
	const refusal = reasonToRefuse(folder);
	if (refusal !== undefined) return failed(refusal);
	const incoming = await incomingFolder(folder);
	if (!(await buildSite(project, incoming))) return failed('Nothing was published.');
	const lacking = lackingFiles(incoming);
	if (lacking.length > 0) {
		await rm(incoming, { recursive: true, force: true });
		return failed(`${lacking.join('\n')}\nNothing was published.`);
	}
	// A notice that is not published does more harm than one with a dead link.
	for (const link of await deadLinks(incoming, base)) console.error(link);
	// `20261128T060012Z` sorts by time, and any file system takes it.
	const name = toIso(now).replace(/[-:]/g, '');
	await publishRelease(folder, incoming, name);
	console.log(`${join(folder, 'current')} is the release ${name} from now on.`);
	return true;
}

/** Serves the release before; false where there is none, with the reason on the console. */
export async function publishTheOneBefore(folder: string): Promise<boolean> {
	const name = await goBack(folder);
	if (name === undefined)
		return failed(`${folder} holds no release before the one that it serves. Nothing was changed.`);
	console.log(`${join(folder, 'current')} is the release ${name} again.`);
	return true;
}

function failed(reason: string): false {
	console.error(reason);
	return false;
}

/** Why no site can be published into a folder, as a sentence with the way out; `undefined` if one can. */
export function reasonToRefuse(folder: string): string | undefined {
	const found = statSync(folder, { throwIfNoEntry: false });
	if (found === undefined) return undefined;
	if (!found.isDirectory()) return `${folder} is a file. Name a folder.`;
	const names = readdirSync(folder);
	if (names.length > 0 && !names.includes('releases'))
		return `${folder} holds something else. Name an empty folder, or one that was published into before.`;
	const current = join(folder, 'current');
	if (names.includes('current') && !lstatSync(current).isSymbolicLink())
		return `${current} is no link, so it cannot be replaced in one step. Move it away first.`;
	return undefined;
}
