import { maintenanceCalendarResponse } from '../site/documents.ts';

/** `/maintenance.ics`: all planned work. */
export const GET = () => maintenanceCalendarResponse();
