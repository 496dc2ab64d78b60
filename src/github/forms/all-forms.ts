import type { IssueForm, OfferedComponent } from './issue-form.ts';
import { newForm } from './new-form.ts';
import { updateForm } from './update-form.ts';

/** Every form, with the components that it offers. */
export function allForms(components: readonly OfferedComponent[]): readonly IssueForm[] {
	return [newForm(components), updateForm(components)];
}

/** The one form whose label an issue bears; `undefined` where there is none, or more than one. */
export function formOf(
	labels: readonly string[],
	components: readonly OfferedComponent[],
): IssueForm | undefined {
	const found = allForms(components).filter(({ label }) => labels.includes(label));
	return found.length === 1 ? found[0] : undefined;
}
