import { gallery } from '../../site/gallery.ts';
import { absolute } from '../../site/link.ts';
import { DAY, shift, toIso } from '../../time/instant.ts';
import { paths } from '../../addresses/paths.ts';

/** RFC 9116 asks for less than a year, so that a forgotten file does not go on promising. */
const validFor = 180 * DAY;

/** `/.well-known/security.txt`: where to report a security problem of this site (RFC 9116). */
export function GET(): Response {
	const { site, now } = gallery().record;
	const lines = [
		`Contact: ${site.security}`,
		`Expires: ${toIso(shift(now, validFor))}`,
		`Preferred-Languages: ${site.language}`,
		`Canonical: ${absolute(paths.securityTxt)}`,
	];
	return new Response(`${lines.join('\n')}\n`);
}
