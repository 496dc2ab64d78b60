import type { ComponentStatus, EffectStatus } from '../schema/component-schema.ts';
import type { Impact } from '../schema/entry-parts.ts';
import type { Instant } from '../time/instant.ts';

/** A time as a file writes it, or `unknown` where the field allows that; read in the file's zone. */
export type WrittenTime = string;

/** A component and how it is from now on. */
export interface ComponentChange {
	/** The component's id, as in components.yaml. */
	readonly id: string;
	readonly status: ComponentStatus;
}

/** A component and how it is affected. */
interface AffectedComponent {
	readonly id: string;
	readonly status: EffectStatus;
}

/** The statuses of an open incident. */
type OpenStatus = 'investigating' | 'identified' | 'monitoring';

/** What every update has. */
interface UpdateContent {
	/** When it becomes public; later than every update there is. */
	readonly at: Instant;
	/** The text for readers, as Markdown. */
	readonly message: string;
	/** When the next update is due. */
	readonly nextUpdateBy?: Instant | undefined;
}

/** What a new file has. */
interface NewFileRequest extends UpdateContent {
	readonly title: string;
	readonly impact: Impact;
	readonly components: readonly AffectedComponent[];
	/** The file's name without its day; made from the title where it is left out. */
	readonly slug?: string | undefined;
	/** IANA zone that reads the file's days and months; UTC where it is left out. */
	readonly zone?: string | undefined;
}

/** The first notice of an incident. */
export interface NewRequest extends NewFileRequest {
	readonly began: WrittenTime;
	/** `investigating` where it is left out. */
	readonly status?: OpenStatus | undefined;
	/** When and by whom it was noticed. */
	readonly detected?: Detection | undefined;
	/** Whom it concerns: clients, versions, regions or packages; on one line. */
	readonly scope?: string | undefined;
	/** What users can do meanwhile, as Markdown. */
	readonly workaround?: string | undefined;
}

/** When and by whom an incident was detected. */
export interface Detection {
	readonly at: WrittenTime;
	readonly by: 'probe' | 'staff' | 'user';
}

/** Another update of an open entry. */
export interface UpdateRequest extends UpdateContent {
	/** A status that the kind of file knows and that does not close it. */
	readonly status: string;
	/** Components that have changed; each also moves in the file's `components`, which figures are made of. */
	readonly components?: readonly ComponentChange[] | undefined;
}

/** The update that an incident is over. */
export interface ResolveRequest extends UpdateContent {
	/** When users stopped feeling it. */
	readonly mitigated: WrittenTime;
	/** A sentence, or `unknown`; may be left out where the file names a cause. */
	readonly cause?: string | undefined;
}

/** The update that a resolved incident is back. */
export interface ReopenRequest extends UpdateContent {
	/** `investigating` where it is left out. */
	readonly status?: OpenStatus | undefined;
	readonly components: readonly AffectedComponent[];
	/** When it began again. */
	readonly began: WrittenTime;
}

/** The postmortem of what is over. */
export interface PostmortemRequest {
	/** When it becomes public. */
	readonly at: Instant;
	/** The whole text, as Markdown; sections without a text are refused. */
	readonly body: string;
}

/** A new repair item. */
export interface RepairAddRequest {
	/** Made from the title where it is left out. */
	readonly id?: string | undefined;
	readonly category: 'detect' | 'diagnose' | 'fix';
	readonly title: string;
	readonly owner: string;
	/** The UTC day by which it is due. */
	readonly due?: WrittenTime | undefined;
	readonly link?: string | undefined;
}

/** A repair item that was done. */
export interface RepairDoneRequest {
	readonly id: string;
	/** When it was done. */
	readonly done: WrittenTime;
	/** Where anybody can see that. */
	readonly evidence: string;
}

/** A repair item that was given up. */
export interface RepairDropRequest {
	readonly id: string;
	readonly why: string;
}

/** A change of a published value, with a note. */
export interface CorrectRequest {
	/** When the change becomes public. */
	readonly at: Instant;
	/** A field that holds one line of text or a time, or the instant of the update whose message changes. */
	readonly of: string;
	/** The new value. */
	readonly value: string;
	/** The old value, and why it changes, as Markdown. */
	readonly note: string;
}

/** That it was no incident after all. */
export interface RetractRequest {
	readonly at: Instant;
	readonly why: string;
}

/** Planned work, before it begins. */
export interface AnnounceRequest extends NewFileRequest {
	readonly from: WrittenTime;
	readonly to: WrittenTime;
}

/** The update that planned work has begun. */
export interface StartRequest extends UpdateContent {
	/** When it began. */
	readonly from: WrittenTime;
}

/** Another end of the planned window, and why. */
export interface ExtendRequest extends UpdateContent {
	/** When the window ends now. */
	readonly to: WrittenTime;
	/** What had been planned and what is planned now, for those who went by it. */
	readonly note: string;
}

/** The update that planned work is over. */
export interface CompleteRequest extends UpdateContent {
	/** When it ended. */
	readonly to: WrittenTime;
	/** When it began; required where no update says so. */
	readonly from?: WrittenTime | undefined;
}

/** The update that planned work is cancelled. */
export type CancelRequest = UpdateContent;
