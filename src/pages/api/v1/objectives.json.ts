import type { APIRoute } from 'astro';
import { paths } from '../../../addresses/paths.ts';
import { objectivesDocument } from '../../../api/objectives-document.ts';
import { jsonResponse } from '../../../api/published.ts';
import { objectiveAccounts } from '../../../domain/objective/objective-account.ts';
import { gallery } from '../../../site/gallery.ts';
import { absolute } from '../../../site/link.ts';

/** Every objective with its budget and its ledger. */
export const GET: APIRoute = () => {
	const { record, subjects } = gallery();
	const accounts = objectiveAccounts(record, subjects);
	return jsonResponse(objectivesDocument(accounts, record, absolute(paths.objectivesSchema)));
};
