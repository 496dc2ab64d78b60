import type { APIRoute } from 'astro';
import type { Subject } from '../../../domain/uptime/subject.ts';
import { figuresResponse, subjectPaths } from '../../../site/documents.ts';

export const getStaticPaths = subjectPaths;

/** The figures of a component, a group or everything together, and what they are made from. */
export const GET: APIRoute<{ subject: Subject }> = ({ props }) => figuresResponse(props.subject);
