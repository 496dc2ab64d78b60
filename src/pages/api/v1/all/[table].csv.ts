import type { APIRoute } from 'astro';
import { everyTable, type Table, tableResponse } from '../../../../site/documents.ts';
import { siteModel } from '../../../../site/model.ts';

export function getStaticPaths() {
	return everyTable.map((props) => ({ params: props, props }));
}

/** The days, months or years of everything together as a table. */
export const GET: APIRoute<{ table: Table }> = ({ props }) =>
	tableResponse(siteModel().subjects.page, props.table);
