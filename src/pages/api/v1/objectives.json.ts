import { paths } from '../../../addresses/paths.ts';
import { objectivesDocument } from '../../../api/objectives.ts';
import { objectiveAccounts } from '../../../domain/objective/objective-account.ts';
import { absolute } from '../../../site/link.ts';
import { siteModel } from '../../../site/model.ts';
import { jsonResponse } from '../../../site/responses.ts';

/** Every objective with its budget and its ledger. */
export const GET = () => {
	const { record, subjects } = siteModel();
	const accounts = objectiveAccounts(record, subjects);
	return jsonResponse(
		objectivesDocument(accounts, record, absolute(paths.apiSchema('objectives'))),
	);
};
