import type { ValueChange } from '../../domain/revision/value-changes.ts';
import { entryField, fieldLabel } from '../../schema/field-lookup.ts';
import type { AnyField } from '../../schema/field.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { windowText } from '../incident/entry-facts.ts';
import { inSentence } from '../text/list-text.ts';
import { changeLine, formatInstant, formatTime, type FormatValue, withheld } from './value-text.ts';

/** What became of a field that holds a single value or a group of them. */
export function fieldLines(changes: readonly ValueChange[]): string[] {
	return [...new Set(changes.map(fieldLine))];
}

/** A part of a group has a line of its own where it has a label; else its group changed. */
function fieldLine(change: ValueChange): string {
	const { was } = change;
	const field = entryField(was.map(String));
	if (was.length === 1) return changeLine(fieldLabel(String(was[0])), change, valueText(field));
	if (field?.label) return changeLine(field.label, change, valueText(field));
	return `${fieldLabel(String(was[0]))} changed`;
}

/** How a value is repeated in a line; text that people wrote is not. */
function valueText(field: AnyField | undefined): FormatValue {
	if (field?.fields?.['from']) return (value) => formatWindow(value as Window);
	if (field?.fields?.['at']) return (value) => formatTime((value as At).at);
	if (field?.holds === 'time') return formatTime;
	if (field?.holds === 'instant') return formatInstant;
	if (field?.holds === 'choice' || field?.holds === 'id')
		return (value) => String(value).replace('_', ' ');
	return withheld;
}

interface At {
	readonly at: UncertainTime;
}

interface Window {
	readonly from: UncertainTime;
	readonly to?: UncertainTime | 'unknown';
}

function formatWindow({ from, to = 'unknown' }: Window): string {
	return inSentence(windowText(from, to));
}
