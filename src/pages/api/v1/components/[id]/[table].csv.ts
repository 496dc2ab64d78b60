import type { APIRoute } from 'astro';
import type { Subject } from '../../../../../domain/uptime/subject.ts';
import { everyTable, figuresTable, type Table } from '../../../../../site/figures-of.ts';
import { gallery } from '../../../../../site/gallery.ts';

export function getStaticPaths() {
	const { components } = gallery().subjects;
	return [...components].flatMap(([id, subject]) =>
		everyTable.map(({ table }) => ({ params: { id, table }, props: { subject, table } })),
	);
}

/** The days, months or years of a component as a table. */
export const GET: APIRoute<{ subject: Subject; table: Table }> = ({ props }) =>
	figuresTable(props.subject, props.table);
