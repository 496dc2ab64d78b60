import type { z } from 'zod';
import type { SchemaName } from '../addresses/routes.ts';
import { componentsSchema } from './components.ts';
import { incidentsSchema, maintenanceSchema } from './entry-lists.ts';
import { figuresSchema } from './figures.ts';
import { incidentSchema } from './incident.ts';
import { metaSchema } from './meta.ts';
import { objectivesSchema } from './objectives.ts';
import { repairsSchema } from './repairs.ts';
import { statusSchema } from './status.ts';

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
} as const satisfies Record<SchemaName, z.ZodType>;
