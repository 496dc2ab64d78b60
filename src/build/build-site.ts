import { mkdtemp, readdir } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { formatReport, withoutCommands } from '../compile/diagnostics/report.ts';
import { compiledOnce } from '../site/content.ts';
import { buildingFolder, heal, putInPlace, reasonToRefuse } from './output-folder.ts';

/**
 * Builds the site into `outDir` and says on the console what came of it.
 * False where it failed: then `outDir` is as it was.
 */
export async function buildSite(project: string, outDir: string): Promise<boolean> {
	const refusal = await reasonToRefuse(outDir, project);
	if (refusal !== undefined) {
		console.error(`${refusal} Name another folder; nothing was built.`);
		return false;
	}
	await heal(outDir, project);
	if (!contentIsSound()) return false;
	try {
		await buildApart(project, outDir);
		return true;
	} catch (error) {
		console.error(asText(error));
		console.error(`\nThe site was not built; ${shown(project, outDir)} is as it was.`);
		return false;
	}
}

/** Prints the gate's report, warnings included; false where a problem forbids the build. */
function contentIsSound(): boolean {
	const { record, diagnostics } = compiledOnce();
	if (diagnostics.length > 0) console.error(withoutCommands(formatReport(diagnostics)));
	return record !== undefined;
}

async function buildApart(project: string, outDir: string): Promise<void> {
	const building = buildingFolder(project);
	const cacheDir = await mkdtemp(join(tmpdir(), 'gallery-status-cache-'));
	const cleanUp = () => {
		for (const folder of [building, cacheDir]) rmSync(folder, { recursive: true, force: true });
	};
	const stopWatching = onInterrupt(cleanUp);
	try {
		await build({ root: project, outDir: building, cacheDir, logLevel: 'warn' });
		const pages = await countPages(building);
		await putInPlace(building, outDir);
		const seconds = process.uptime().toFixed(1);
		console.log(`Built ${pages} pages in ${seconds} s: ${shown(project, outDir)}`);
	} finally {
		cleanUp();
		stopWatching();
	}
}

/** Calls `cleanUp` and ends the process when it is interrupted or told to end. */
function onInterrupt(cleanUp: () => void): () => void {
	const end = () => {
		cleanUp();
		process.exit(130);
	};
	process.on('SIGINT', end).on('SIGTERM', end);
	return () => void process.off('SIGINT', end).off('SIGTERM', end);
}

async function countPages(folder: string): Promise<number> {
	const names = await readdir(folder, { recursive: true });
	return names.filter((name) => name.endsWith('.html')).length;
}

/** The folder as one would type it from the project's own. */
function shown(project: string, folder: string): string {
	const path = relative(project, resolve(folder));
	return path.startsWith('..') ? resolve(folder) : path;
}

/** What went wrong, without the stack: Astro has printed that already, with the page concerned. */
function asText(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const hint = 'hint' in error && typeof error.hint === 'string' ? `\n${error.hint}` : '';
	return `${error.message}${hint}`;
}
