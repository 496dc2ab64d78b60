import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseIso } from '../../src/time/instant.ts';
import { type BuildRequest, type BuiltSite, buildSite } from '../support/build-site.ts';
import { generateDemo } from './generate.ts';

/** The instant at which the demo is built in tests: in the middle of an hour, so that a span grows. */
export const DEMO_INSTANT = '2026-11-24T09:17:00Z';

/** The content of the demo in a temporary folder, and what builds a site from it. */
export interface DemoContent extends AsyncDisposable {
	readonly request: BuildRequest;
}

/** Makes the content of the demo as `npm run demo` does, as of a whole minute. */
export async function layOutDemo(now = DEMO_INSTANT): Promise<DemoContent> {
	const room = await mkdtemp(join(tmpdir(), 'gallery-status-demo-'));
	await generateDemo(room, parseIso(now));
	const env = { INCIDENTS_DIR: join(room, 'incidents'), DATA_DIR: join(room, 'data') };
	const remove = () => rm(room, { recursive: true, force: true });
	return { request: { now, env }, [Symbol.asyncDispose]: remove };
}

/** Builds the demo; what else a request may hold can be added to its own. */
export async function buildDemo(more: BuildRequest = {}): Promise<BuiltSite> {
	await using content = await layOutDemo();
	const env = { ...content.request.env, ...more.env };
	return await buildSite({ ...content.request, ...more, env });
}
