import { header } from '../schema/observation-columns.ts';
import { figuresHeader } from './csv-tables.ts';

/** The version of our documents' shapes. A field that goes or changes its meaning raises it, and the address. */
export const apiVersion = 1;

/** The parameters in braces in an address. */
export const parameters = {
	component: { about: 'The id of a component, as in components.json.' },
	group: { about: 'The id of a group, as in components.json.' },
	incident: { about: 'The id of an incident, maintenance or announcement, as in incidents.json.' },
	table: { about: 'By UTC day, month or year.', values: ['days', 'months', 'years'] },
	month: { about: 'A UTC month that `observations` of the component’s figures names: 2026-11.' },
	schema: { about: 'The name of a schema, as in `$schema` of the documents that it describes.' },
} as const satisfies Record<string, Parameter>;

interface Parameter {
	readonly about: string;
	readonly values?: readonly string[];
}

/** One kind of file under /api/v1/. */
export interface ApiDocument {
	/** Its address below the site's, with parameters in braces. */
	readonly path: string;
	/** Used by generated clients; never changes. */
	readonly id: string;
	readonly about: string;
	readonly type: 'application/json' | 'text/csv';
	/** The name of its schema, of a JSON document of ours. */
	readonly schema?: string;
}

const json = (path: string, id: string, schema: string, about: string): ApiDocument => ({
	path: `api/v1/${path}.json`,
	...{ id, about, schema, type: 'application/json' },
});

const csv = (path: string, id: string, about: string, columns: readonly string[]): ApiDocument => ({
	path: `api/v1/${path}.csv`,
	id,
	about: `${about} Columns: ${columns.join(', ')}.`,
	type: 'text/csv',
});

const columns = figuresHeader('day, month or year');

/** Every kind of file under /api/v1/: what the OpenAPI document and meta.json list. */
export const apiDocuments: readonly ApiDocument[] = [
	json('status', 'getStatus', 'status', 'How everything is, in few bytes.'),
	json('meta', 'getMeta', 'meta', 'When this was built, how its data ages, and what there is.'),
	json('components', 'getComponents', 'components', 'The functions of the gallery, in groups.'),
	json('incidents', 'getIncidents', 'incidents', 'Every incident, maintenance and announcement.'),
	json('incidents/{incident}', 'getIncident', 'incident', 'One of them, with all that is told.'),
	json('maintenance', 'getMaintenance', 'maintenance', 'All planned work, with its windows.'),
	json('repairs', 'getRepairs', 'repairs', 'Every promise to mend something.'),
	json('objectives', 'getObjectives', 'objectives', 'Objectives, their budgets and ledgers.'),
	json('all', 'getFigures', 'figures', 'Uptime of everything together.'),
	json('groups/{group}', 'getGroupFigures', 'figures', 'Uptime of a group: as its worst member.'),
	json('components/{component}', 'getComponentFigures', 'figures', 'Uptime of a component.'),
	csv('all/{table}', 'getTable', 'Uptime of everything together as a table.', columns),
	csv('groups/{group}/{table}', 'getGroupTable', 'Uptime of a group as a table.', columns),
	csv(
		'components/{component}/{table}',
		'getComponentTable',
		'Uptime of a component as a table.',
		columns,
	),
	csv(
		'components/{component}/observations/{month}',
		'getObservations',
		'What was measured of a component in a month, span by span.',
		header.split(','),
	),
	{
		path: 'api/v1/schemas/{schema}.schema.json',
		id: 'getSchema',
		about: 'The JSON Schema of documents of ours.',
		type: 'application/json',
	},
	{
		path: 'api/v1/openapi.json',
		id: 'getOpenApi',
		about: 'This description.',
		type: 'application/json',
	},
];
