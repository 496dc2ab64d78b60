import type { Impact } from '../../schema/entry-parts.ts';
import type {
	ComponentChange,
	ComponentTrouble,
	OpenStatus,
	Word,
	WrittenTime,
} from './request-parts.ts';

/** The first notice of an incident. */
export interface NewRequest extends Word {
	readonly title: string;
	readonly impact: Impact;
	readonly components: readonly ComponentTrouble[];
	readonly began: WrittenTime;
	/** `investigating` where it is left out. */
	readonly status?: OpenStatus | undefined;
	/** When and by whom it was noticed. */
	readonly detected?: Detection | undefined;
	/** Whom it concerns: clients, versions, regions or packages; on one line. */
	readonly scope?: string | undefined;
	/** What users can do meanwhile, as Markdown. */
	readonly workaround?: string | undefined;
	/** The words of the file's name; made from the title where they are left out. */
	readonly slug?: string | undefined;
	/** IANA zone that reads the file's days and months; UTC where it is left out. */
	readonly zone?: string | undefined;
}

/** When and by whom trouble was noticed. */
export interface Detection {
	readonly at: WrittenTime;
	readonly by: 'probe' | 'staff' | 'user';
}

/** Another word on what is open. */
export interface UpdateRequest extends Word {
	/** A status that the kind of file knows and that does not close it. */
	readonly status: string;
	/** Components that have changed; each also moves in the file's `components`, which figures are made of. */
	readonly components?: readonly ComponentChange[] | undefined;
}

/** The word that an incident is over. */
export interface ResolveRequest extends Word {
	/** When users stopped feeling it. */
	readonly mitigated: WrittenTime;
	/** A sentence, or `unknown`; may be left out where the file names a cause. */
	readonly cause?: string | undefined;
}

/** The word that what was over is back. */
export interface ReopenRequest extends Word {
	/** `investigating` where it is left out. */
	readonly status?: OpenStatus | undefined;
	readonly components: readonly ComponentTrouble[];
	/** When it began again. */
	readonly began: WrittenTime;
}
