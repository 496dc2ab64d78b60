import type { APIRoute } from 'astro';
import type { Subject } from '../../../../domain/uptime/subject.ts';
import { figuresResponse, subjectPaths } from '../../../../site/documents.ts';
import { siteModel } from '../../../../site/model.ts';

export const getStaticPaths = () => subjectPaths(siteModel().subjects.components);

/** The figures of a component, and what they are made from. */
export const GET: APIRoute<{ subject: Subject }> = ({ props }) => figuresResponse(props.subject);
