import type { APIRoute } from 'astro';
import { calendarResponse } from '../site/calendar-of.ts';

/** `/maintenance.ics`: all planned work. */
export const GET: APIRoute = () => calendarResponse();
