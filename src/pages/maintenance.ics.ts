import type { APIRoute } from 'astro';
import { calendarResponse } from '../calendar-of.ts';

/** `/maintenance.ics`: all planned work. */
export const GET: APIRoute = () => calendarResponse();
