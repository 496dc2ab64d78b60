import { createHash } from 'node:crypto';
import css from '../styles/site.css?inline';

/** The site's one stylesheet: small enough to come with each page, so that a page is whole in one request. */
export const stylesheet = css;

/** What a policy needs in order to let the inlined stylesheet through, and nothing else. */
const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/**
 * The content security policy of every page: no third party, this one stylesheet, scripts from files
 * beside the pages alone, and questions to nobody but their own host.
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
