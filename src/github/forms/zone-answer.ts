import { isZone } from '../../time/zone.ts';
import type { Sheet } from './sheet.ts';
import { zoneQuestion } from './shared-questions.ts';

/** The zone in which a form’s times are read that name none; UTC where nothing is answered. */
export function zoneIn(sheet: Sheet): string {
	const zone = sheet.answer(zoneQuestion.id) ?? 'UTC';
	if (isZone(zone)) return zone;
	sheet.fault(zoneQuestion.id, `There is no zone “${zone}”. Write UTC or America/Los_Angeles.`);
	return 'UTC';
}
