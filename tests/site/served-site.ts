import { serve } from '../../src/serve/static-server.ts';
import type { BuiltSite } from '../support/build-site.ts';

/** A built site, and the address at which it is served. */
export type ServedSite = BuiltSite & { readonly url: string };

/** Serves what is being built, at a path of its host, for as long as `use` takes. */
export async function serveBuilt(
	building: Promise<BuiltSite>,
	use: (site: ServedSite) => Promise<void>,
	base = '/',
): Promise<void> {
	await using site = await building;
	if (site.exitCode !== 0) throw new Error(`The site does not build.\n${site.output}`);
	const server = await serve({ folder: site.folder, base });
	await use({ ...site, url: server.url });
	await server.close();
}
