import { z } from 'zod';

/** An instant as every document of ours writes it. */
export const instantSchema = z.iso.datetime().describe('An instant in UTC, to the second.');

const precision = z
	.enum(['second', 'minute', 'hour', 'day', 'month', 'about', 'bounds'])
	.describe(
		'How it was written. Of an hour, day or month, `latest` is the first instant after it; of the others it is the last that it can have been.',
	);
const zone = z
	.string()
	.describe('The IANA zone in which hours, days and months were counted; UTC for the rest.');
const earliest = instantSchema.describe('The earliest instant that it can have been.');

/** A time as precisely as it is known. */
export const timeSchema = z.strictObject({
	earliest,
	latest: instantSchema.describe('The latest; the same as `earliest` where it is known exactly.'),
	precision,
	zone,
});

/** An end as a file gives it. */
export const givenEndSchema = z.union([timeSchema, z.literal('unknown')]);

/** The same in two instants, for lists. */
export const pairSchema = z.strictObject({
	earliest,
	latest: instantSchema.describe('The latest; the same as `earliest` where it is known exactly.'),
});

const known = z
	.enum(['told', 'planned', 'between_words', 'not_over', 'never_told'])
	.describe(
		'told: the file gives it. planned: it is the end of a planned window. between_words: nobody told it, and it lies between the last word that it lasted and the first that it was over. not_over: it lasts, as far as anybody has said. never_told: nobody has said that it ended, nor anything else for long.',
	);
const latestEnd = instantSchema
	.nullable()
	.describe('The latest; null where nobody has said that it is over.');

/** An end, and how it is known. */
export const endSchema = z.strictObject({
	known,
	earliest,
	latest: latestEnd,
	precision,
	zone,
});

/** The same for lists. */
export const endPairSchema = z.strictObject({ known, earliest, latest: latestEnd });

/** A time as it is published. */
export type PublishedTime = z.output<typeof timeSchema>;
/** An end as it is published. */
export type PublishedEnd = z.output<typeof endSchema>;
