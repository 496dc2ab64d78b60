import type { UnderstoodTime } from '../../../../authoring/typed-time/typed-time.ts';
import type { Maintenance } from '../../../../domain/incident/entry.ts';
import { openMaintenance } from '../../candidates.ts';
import { entryField } from '../../fields/entry-field.ts';
import { timeField } from '../../fields/time-field.ts';
import type { Field } from '../../form.ts';
import { readingOf, type Session } from '../../session.ts';

/** Planned work that nobody has said to be over or off. */
export function workField(session: Session, given: string | undefined): Field<Maintenance> {
	const candidates = openMaintenance(session.record);
	return entryField<Maintenance>({ given, noun: 'open maintenance', candidates, session });
}

/** When a step of planned work was taken. */
export interface StepTime {
	readonly flag: '--from <time>' | '--to <time>';
	readonly given: string | undefined;
	readonly question: string;
}

/** When a step of `work` was taken: now, where somebody just says yes. */
export function stepField(
	session: Session,
	work: Maintenance | undefined,
	time: StepTime,
): Field<UnderstoodTime> {
	const reading = readingOf(session, 'past', work?.zone);
	return timeField({ ...time, usual: 'now', reading, asking: session.asking });
}
