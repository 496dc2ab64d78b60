import type { APIRoute } from 'astro';
import type { Subject } from '../../../../../domain/uptime/subject.ts';
import { type Table, tableResponse, tablesOf } from '../../../../../site/documents.ts';
import { siteModel } from '../../../../../site/model.ts';

export const getStaticPaths = () => tablesOf(siteModel().subjects.components);

/** The days, months or years of a component as a table. */
export const GET: APIRoute<{ subject: Subject; table: Table }> = ({ props }) =>
	tableResponse(props.subject, props.table);
