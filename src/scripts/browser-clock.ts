/**
 * The reader's own clock, in milliseconds since 1970-01-01T00:00Z. It is the only one that scripts
 * ask, so that a test can set it; whoever decides something takes the instant as an argument.
 */
export function now(): number {
	return Date.now();
}
