import { escapeXml } from './escape-xml.ts';

/** What a text weighs in a feed: its bytes as UTF-8, with its markup escaped. */
export function weightOf(html: string): number {
	return new TextEncoder().encode(escapeXml(html)).length;
}
