import type { APIRoute } from 'astro';
import type { FiguresTable } from '../../../../addresses/paths.ts';
import type { Subject } from '../../../../domain/uptime/subject.ts';
import { tablePaths, tableResponse } from '../../../../site/documents.ts';

export const getStaticPaths = tablePaths;

/** The days, months or years of a component, a group or everything together as a table. */
export const GET: APIRoute<{ subject: Subject; table: FiguresTable }> = ({ props }) =>
	tableResponse(props.subject, props.table);
