import { createHash } from 'node:crypto';
import css from '../styles/site.css?inline';

/** The stylesheet of the site: small enough to be inlined, so that each page needs one request. */
export const stylesheet = css;

/** The source that allows the inlined stylesheet and no other. */
const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/**
 * The content security policy of every page: no third parties, only this stylesheet, and scripts and
 * requests only from and to the same host.
 */
export const policy = [
	"default-src 'none'",
	`style-src ${hash}`,
	"script-src 'self'",
	"connect-src 'self'",
	"img-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
