import { suggest } from '../../compile/diagnostics/suggest.ts';
import type { ComponentStatus } from '../../schema/component-schema.ts';
import type { OfferedComponent } from './issue-form.ts';
import type { Sheet } from './sheet.ts';

/** Components with the status of the question that they are an answer to. */
export function componentAnswers<Status extends ComponentStatus>(
	sheet: Sheet,
	questions: readonly { readonly id: string; readonly status: Status }[],
	components: readonly OfferedComponent[],
): { id: string; status: Status }[] {
	const states = questions.flatMap(({ id: question, status }) =>
		namesIn(sheet.answer(question)).flatMap((name) => {
			const component = components.find((one) => one.name === name);
			if (!component) sheet.fault(question, notOffered(name, components));
			return component ? [{ id: component.id, status, question, name }] : [];
		}),
	);
	for (const { id, question, name } of states.filter((one, index) => isSaid(states, one.id, index)))
		sheet.fault(question, `${name} (${id}) is an answer to two questions. Leave one of them.`);
	return states.map(({ id, status }) => ({ id, status }));
}

/** GitHub lists several answers with a comma and a blank between them. */
function namesIn(answer: string | undefined): string[] {
	return answer === undefined ? [] : answer.split(', ').map((name) => name.trim());
}

function isSaid(states: readonly { id: string }[], id: string, before: number): boolean {
	return states.findIndex((one) => one.id === id) < before;
}

function notOffered(name: string, components: readonly OfferedComponent[]): string {
	const names = components.map((one) => one.name);
	return `There is no component “${name}”. ${suggest(name, names)}`;
}
