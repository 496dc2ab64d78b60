import { createHash } from 'node:crypto';
import css from '../styles/site.css?inline';

/** The site's one stylesheet: small enough to come with each page, so that a page is one request. */
export const stylesheet = css;

/** What a policy needs in order to let the inlined stylesheet through, and nothing else. */
const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;

/** The content security policy of every page: no script, no third party, this one stylesheet. */
export const policy = [
	"default-src 'none'",
	`style-src ${hash}`,
	"img-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
