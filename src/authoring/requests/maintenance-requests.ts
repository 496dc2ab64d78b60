import type { Impact } from '../../schema/entry-parts.ts';
import type { ComponentTrouble, Word, WrittenTime } from './request-parts.ts';

/** Planned work, before it begins. */
export interface AnnounceRequest extends Word {
	readonly title: string;
	readonly impact: Impact;
	readonly components: readonly ComponentTrouble[];
	readonly from: WrittenTime;
	readonly to: WrittenTime;
	readonly slug?: string | undefined;
	readonly zone?: string | undefined;
}

/** The word that planned work has begun. */
export interface StartRequest extends Word {
	/** When it began. */
	readonly from: WrittenTime;
}

/** Another end of the planned window, and why. */
export interface ExtendRequest extends Word {
	/** When the window ends now. */
	readonly to: WrittenTime;
	/** What had been planned and what is planned now, for those who went by it. */
	readonly note: string;
}

/** The word that planned work is over. */
export interface CompleteRequest extends Word {
	/** When it ended. */
	readonly to: WrittenTime;
	/** When it began; needed where no word of that was written. */
	readonly from?: WrittenTime | undefined;
}

/** The word that planned work is off. */
export type CancelRequest = Word;
