import type { Detection } from '../../../authoring/requests/incident-requests.ts';
import type { UnderstoodTime } from '../../../authoring/typed-time/typed-time.ts';
import type { Form } from '../form.ts';
import { readingOf, type Session } from '../session.ts';
import { choiceField } from './choice-field.ts';
import { timeField } from './time-field.ts';

/** When and by whom trouble was noticed, as options; never asked for at night. */
export interface DetectedOptions {
	readonly detected?: string;
	readonly detectedBy?: string;
}

/** Reads both, or neither: who gives the one is told that the other is missing. */
export async function detectedFrom(
	form: Form,
	session: Session,
	{ detected, detectedBy }: DetectedOptions,
): Promise<{ at?: UnderstoodTime | undefined; by?: Detection['by'] | undefined }> {
	if (detected === undefined && detectedBy === undefined) return {};
	const at = await form.need(
		timeField({
			flag: '--detected <time>',
			given: detected,
			question: 'When was it noticed?',
			reading: readingOf(session, 'past', session.zone),
			asking: session.asking,
		}),
	);
	const by = await form.need(
		choiceField({
			flag: '--detected-by probe|staff|user',
			given: detectedBy,
			question: 'Who noticed it?',
			choices: (['probe', 'staff', 'user'] as const).map((value) => ({ value })),
		}),
	);
	return { at, by };
}
