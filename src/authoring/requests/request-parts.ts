import type { ComponentStatus, EffectStatus } from '../../schema/component-schema.ts';
import type { Instant } from '../../time/instant.ts';

/** A time as a file writes it, or `unknown` where the field allows that; read in the file's zone. */
export type WrittenTime = string;

/** A component and how it is from now on. */
export interface ComponentChange {
	/** The component's id, as in components.yaml. */
	readonly id: string;
	readonly status: ComponentStatus;
}

/** A component and what is the matter with it. */
export interface ComponentTrouble {
	readonly id: string;
	readonly status: EffectStatus;
}

/** Where an incident can stand while it is open. */
export type OpenStatus = 'investigating' | 'identified' | 'monitoring';

/** What every word to readers has. */
export interface Word {
	/** When it becomes public; later than every update there is. */
	readonly at: Instant;
	/** What readers are told, as Markdown. */
	readonly message: string;
	/** A promise of the next word. */
	readonly nextUpdateBy?: Instant | undefined;
}
