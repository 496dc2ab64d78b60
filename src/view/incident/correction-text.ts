import { fieldLabel } from '../../schema/field-lookup.ts';

/** What a correction changed: a field of the file by its label, or an update by its instant. */
export function correctedText(of: string): string {
	if (/^\d{4}-/.test(of)) return `The update of ${of.replace('T', ', ').replace('Z', ' UTC')}`;
	return fieldLabel(of);
}
