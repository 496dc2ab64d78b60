import { suggest } from '../../../compile/diagnostics/suggest.ts';
import type { SiteRecord } from '../../../domain/record/record.ts';
import type { ComponentStatus } from '../../../schema/component-schema.ts';
import { statusLabels } from '../../../view/now/status-labels.ts';
import type { Field, FieldResult } from '../form.ts';
import { askMany, askOne } from '../prompts.ts';

/** A component and how it is. */
interface ComponentState<S extends ComponentStatus> {
	readonly id: string;
	readonly status: S;
}

/**
 * How an incident can affect a component, worst first: an outage is declared more often than slowness.
 */
export const feltStatuses = ['major_outage', 'partial_outage', 'degraded_performance'] as const;

interface ComponentsField<S extends ComponentStatus> {
	readonly given: string | undefined;
	readonly question: string;
	readonly record: SiteRecord;
	/** The statuses that may be given here, in the order in which they are offered. */
	readonly statuses: readonly [S, ...S[]];
	readonly isRequired: boolean;
}

/**
 * A field of components with a status each: `search:partial_outage,api:major`. Of an id any part
 * will do that no other has, of a status its beginning.
 */
export function componentsField<S extends ComponentStatus>(
	field: ComponentsField<S>,
): Field<ComponentState<S>[]> {
	return {
		flag: `--component <id>:${field.statuses.join('|')} (again for each)`,
		given: field.given,
		read: (text) => readComponents(text, field),
		ask: () => askComponents(field),
	};
}

function readComponents<S extends ComponentStatus>(
	text: string,
	field: ComponentsField<S>,
): FieldResult<ComponentState<S>[]> {
	const parts = text.split(',').map((part) => readComponent(part.trim(), field));
	const invalid = parts.find((part) => !part.ok);
	if (invalid) return invalid;
	return { ok: true, value: parts.flatMap((part) => (part.ok ? part.value : [])) };
}

function readComponent<S extends ComponentStatus>(
	part: string,
	{ record, statuses }: ComponentsField<S>,
): FieldResult<ComponentState<S>> {
	const [name = '', state = ''] = part.split(':');
	const ids = record.components.map((component) => component.id);
	const [id, other] = ids.includes(name) ? [name] : ids.filter((one) => one.includes(name));
	if (name === '' || id === undefined || other !== undefined)
		return {
			ok: false,
			message: `There is no one component “${name}”.`,
			advice: suggest(name, ids),
		};
	const found = statuses.filter((status) => state !== '' && status.startsWith(state));
	const [status] = found;
	if (status !== undefined && found.length === 1) return { ok: true, value: { id, status } };
	return {
		ok: false,
		message: `“${part}” does not say how ${id} is.`,
		advice: `Write it after a colon, such as ${id}:${statuses[0]}. ${suggest(state, statuses)}`,
	};
}

/** Asks which components are concerned, then how each is; the next begins as the one before. */
async function askComponents<S extends ComponentStatus>({
	question,
	record,
	statuses,
	isRequired,
}: ComponentsField<S>): Promise<ComponentState<S>[]> {
	const groups = record.groups.map(
		({ name, components }) =>
			[name, components.map((one) => ({ value: one.id, label: one.name }))] as const,
	);
	const ids = await askMany(question, Object.fromEntries(groups), isRequired);
	const states: ComponentState<S>[] = [];
	for (const { id, name } of record.components.filter((one) => ids.includes(one.id))) {
		const usual = states.at(-1)?.status ?? statuses[0];
		const choices = statuses.map((status) => ({
			value: status,
			hint: status === 'operational' ? 'works again' : statusLabels[status].was,
		}));
		states.push({ id, status: await askOne(`How is it: ${name}?`, choices, usual) });
	}
	return states;
}
