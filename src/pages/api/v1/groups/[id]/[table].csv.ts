import type { APIRoute } from 'astro';
import type { Subject } from '../../../../../domain/uptime/subject.ts';
import { type Table, tableResponse, tablesOf } from '../../../../../site/documents.ts';
import { siteModel } from '../../../../../site/model.ts';

export const getStaticPaths = () => tablesOf(siteModel().subjects.groups);

/** The days, months or years of a group as a table. */
export const GET: APIRoute<{ subject: Subject; table: Table }> = ({ props }) =>
	tableResponse(props.subject, props.table);
