import type { Instant } from '../../time/instant.ts';
import type { WrittenTime } from './request-parts.ts';

/** The postmortem of what is over. */
export interface PostmortemRequest {
	/** When it becomes public. */
	readonly at: Instant;
	/** The whole text, as Markdown; sections without a text are refused. */
	readonly body: string;
}

/** A promise to mend something. */
export interface RepairAddRequest {
	/** Made from the title where it is left out. */
	readonly id?: string | undefined;
	readonly category: 'detect' | 'diagnose' | 'fix';
	readonly title: string;
	readonly owner: string;
	/** The UTC day by which it is promised. */
	readonly due?: WrittenTime | undefined;
	readonly link?: string | undefined;
}

/** A promise that was kept. */
export interface RepairDoneRequest {
	readonly id: string;
	/** When it was done. */
	readonly done: WrittenTime;
	/** Where anybody can see that. */
	readonly evidence: string;
}

/** A promise that was given up. */
export interface RepairDropRequest {
	readonly id: string;
	readonly why: string;
}

/** A change to something published, and what is said of it. */
export interface CorrectRequest {
	/** When the change becomes public. */
	readonly at: Instant;
	/** A field that holds one line of text or a time, or the instant of the update whose message changes. */
	readonly of: string;
	/** What it says from now on. */
	readonly value: string;
	/** What it said before, and why it changes, as Markdown. */
	readonly note: string;
}

/** That it was no incident after all. */
export interface RetractRequest {
	readonly at: Instant;
	readonly why: string;
}
