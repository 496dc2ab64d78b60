import type { APIRoute } from 'astro';
import type { Subject } from '../../../../domain/uptime/subject.ts';
import { figuresJson } from '../../../../site/figures-of.ts';
import { gallery } from '../../../../site/gallery.ts';

export function getStaticPaths() {
	const { groups } = gallery().subjects;
	return [...groups].map(([id, subject]) => ({ params: { id }, props: { subject } }));
}

/** The figures of a group, and what they are made from. */
export const GET: APIRoute<{ subject: Subject }> = ({ props }) => figuresJson(props.subject);
