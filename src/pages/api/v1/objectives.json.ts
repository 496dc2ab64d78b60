import type { APIRoute } from 'astro';
import { objectiveAccounts } from '../../../domain/objective/objective-accounts.ts';
import { gallery } from '../../../site/gallery.ts';
import { absolute } from '../../../site/link.ts';
import { paths } from '../../../addresses/paths.ts';
import { objectivesDocument } from '../../../api/objectives-document.ts';
import { jsonResponse } from '../../../api/published.ts';

/** Every objective with its budget and its ledger. */
export const GET: APIRoute = () => {
	const { record, subjects } = gallery();
	const accounts = objectiveAccounts(record, subjects);
	return jsonResponse(objectivesDocument(accounts, record, absolute(paths.objectivesSchema)));
};
