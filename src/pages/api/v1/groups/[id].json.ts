import type { APIRoute } from 'astro';
import type { Subject } from '../../../../domain/uptime/subject.ts';
import { figuresResponse, subjectPaths } from '../../../../site/documents.ts';
import { siteModel } from '../../../../site/model.ts';

export const getStaticPaths = () => subjectPaths(siteModel().subjects.groups);

/** The figures of a group, and what they are made from. */
export const GET: APIRoute<{ subject: Subject }> = ({ props }) => figuresResponse(props.subject);
