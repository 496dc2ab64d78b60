/** The process of warm-builder.ts. */
import { setForAstro } from '../../src/commands/environment.ts';
import { buildSite } from '../../src/build/build-site.ts';
import type { BuildJob } from './warm-builder.ts';

let output = '';
for (const stream of [process.stdout, process.stderr])
	stream.write = (chunk: string | Uint8Array) => {
		output += String(chunk);
		return true;
	};

process.on('disconnect', () => process.exit());
process.on('message', (job: BuildJob) => void work(job));

async function work({ env, project, outDir }: BuildJob): Promise<void> {
	output = '';
	for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name);
	Object.assign(process.env, env);
	setForAstro();
	forgetContent();
	const isBuilt = await buildSite(project, outDir);
	process.send?.({ exitCode: isBuilt ? 0 : 1, output });
}

/** A process keeps the content that it has read. */
function forgetContent(): void {
	for (const symbol of Object.getOwnPropertySymbols(globalThis))
		if (Symbol.keyFor(symbol)?.startsWith('gallery-status.'))
			Reflect.deleteProperty(globalThis, symbol);
}
