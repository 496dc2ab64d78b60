import { z } from 'zod';

/** Text for people: one to many paragraphs of Markdown, never empty. */
export const markdownSchema = z
	.string()
	.trim()
	.min(1, { error: 'This text is empty.' })
	.meta({ title: 'Markdown' });
/** One sentence or phrase on one line. */
export const lineSchema = z
	.string()
	.trim()
	.min(3)
	.max(500)
	.regex(/^.*$/, { error: 'Write it on one line.' })
	.meta({ title: 'one line of text' });
/** The id of another file: its name without `.md`. */
export const entryIdSchema = z
	.string()
	.regex(/^\d{4}-\d\d-\d\d-[a-z0-9]+(-[a-z0-9]+)*$/, {
		error: 'The id of a file is its name without .md, such as 2020-10-30-gallery-outage.',
	})
	.meta({ title: 'name of a file without .md' });

/** An address on the web, for a reader to follow. */
export const linkSchema = z
	.url({ protocol: /^https$/, error: 'A link begins with https:// and holds no spaces.' })
	.regex(/^https:\/\//i, {
		error: 'A link begins with https:// and holds no spaces.',
		abort: true,
	})
	.meta({ title: 'address that begins with https://' });
