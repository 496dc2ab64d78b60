import type { z } from 'zod';
import { componentsSchema } from './components-schema.ts';
import { figuresSchema } from './figures-schema.ts';
import { incidentSchema } from './incident-schema.ts';
import { incidentsSchema } from './incidents-schema.ts';
import { maintenanceSchema } from './maintenance-schema.ts';
import { metaSchema } from './meta-schema.ts';
import { objectivesSchema } from './objectives-schema.ts';
import { repairsSchema } from './repairs-schema.ts';
import { statusSchema } from './status-schema.ts';

/** The schema of each document of ours, by the name under which it is served. */
export const schemas = {
	status: statusSchema,
	meta: metaSchema,
	components: componentsSchema,
	incidents: incidentsSchema,
	incident: incidentSchema,
	maintenance: maintenanceSchema,
	repairs: repairsSchema,
	objectives: objectivesSchema,
	figures: figuresSchema,
} as const satisfies Record<string, z.ZodType>;

/** The name of a schema. */
export type SchemaName = keyof typeof schemas;

/** The names of all of them. */
export const schemaNames = Object.keys(schemas) as SchemaName[];
