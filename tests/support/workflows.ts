import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const folder = resolve(import.meta.dirname, '../../.github/workflows');

/** One step of a job, as far as tests look at it. */
export interface Step {
	readonly id?: string;
	readonly name?: string;
	readonly if?: string;
	readonly uses?: string;
	readonly with?: Readonly<Record<string, unknown>>;
	readonly env?: Readonly<Record<string, string>>;
	readonly run?: string;
}

/** One job. */
export interface Job {
	readonly name?: string;
	readonly if?: string;
	readonly permissions?: Readonly<Record<string, string>>;
	readonly needs?: string | readonly string[];
	readonly 'timeout-minutes'?: number;
	readonly steps: readonly Step[];
}

/** A workflow, with the text that it was read from. */
export interface Workflow {
	readonly file: string;
	readonly text: string;
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: unknown;
	readonly concurrency?: Readonly<Record<string, unknown>>;
	readonly jobs: Readonly<Record<string, Job>>;
}

/** Reads a workflow as GitHub does. */
export function workflowFrom(file: string, text: string): Workflow {
	return { ...parse(text), file, text };
}

/** One workflow of the project, such as `check.yml`. */
export function workflow(file: string): Workflow {
	return workflowFrom(file, readFileSync(join(folder, file), 'utf8'));
}

/** Every workflow of the project. */
export function allWorkflows(): Workflow[] {
	return readdirSync(folder).map(workflow);
}

/** A step by its name or its command. */
export function stepOf({ file, jobs }: Workflow, job: string, called: string): Step {
	const found = jobs[job]?.steps.find(({ name, run }) => name === called || run === called);
	if (!found) throw new Error(`${file} has no step “${called}” in ${job}.`);
	return found;
}
