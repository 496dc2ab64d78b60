import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep, type Ran } from './run-step.ts';
import type { Step } from './workflows.ts';

/** The base content and a folder for its site, to run steps of workflows on. */
export class LittleContent implements Disposable {
	readonly path = mkdtempSync(join(tmpdir(), 'gallery-status-content-'));
	/** Where a build puts the site, in place of `dist`. */
	readonly site = join(this.path, 'site');

	constructor() {
		cpSync(join(import.meta.dirname, '../fixtures/base'), this.path, { recursive: true });
	}

	/** Puts one text in the place of another in a file, which has to hold it. */
	swap(file: string, from: string | RegExp, to: string): void {
		const path = join(this.path, file);
		const before = readFileSync(path, 'utf8');
		const after = before.replace(from, to);
		if (after === before) throw new Error(`${file} does not hold ${String(from)}.`);
		writeFileSync(path, after);
	}

	/** What commands read, to use this content. */
	get env(): Record<string, string> {
		return {
			INCIDENTS_DIR: join(this.path, 'incidents'),
			DATA_DIR: join(this.path, 'data'),
			OUT_DIR: this.site,
			STATUS_NOW: '2025-03-10T12:00:00Z',
		};
	}

	/** Runs a step of a workflow on this content. */
	run(step: Step, given: Record<string, string> = {}): Ran {
		const command = (step.run ?? '').replace('--directory dist ', `--directory ${this.site} `);
		return runStep({ ...step, run: command }, { ...this.env, ...given });
	}

	[Symbol.dispose](): void {
		rmSync(this.path, { recursive: true, force: true });
	}
}
