import type { APIRoute } from 'astro';
import { everyTable, figuresTable, type Table } from '../../../../site/figures-of.ts';
import { gallery } from '../../../../site/gallery.ts';

export function getStaticPaths() {
	return everyTable.map((props) => ({ params: props, props }));
}

/** The days, months or years of everything together as a table. */
export const GET: APIRoute<{ table: Table }> = ({ props }) =>
	figuresTable(gallery().subjects.page, props.table);
