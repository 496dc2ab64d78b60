import type { APIRoute } from 'astro';
import { objectiveAccounts } from '../../../domain/objective/objective-accounts.ts';
import { gallery } from '../../../gallery.ts';
import { absolute } from '../../../link.ts';
import { paths } from '../../../view/paths.ts';
import { objectivesDocument } from '../../../wire/api/objectives-document.ts';
import { jsonResponse } from '../../../wire/api/published.ts';

/** Every objective with its budget and its ledger. */
export const GET: APIRoute = () => {
	const { record, subjects } = gallery();
	const accounts = objectiveAccounts(record, subjects);
	return jsonResponse(objectivesDocument(accounts, record, absolute(paths.objectivesSchema)));
};
