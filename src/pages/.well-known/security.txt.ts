import { siteModel } from '../../site/model.ts';
import { textResponse } from '../../site/responses.ts';
import { absolute } from '../../site/link.ts';
import { DAY, shift, toIso } from '../../time/instant.ts';
import { paths } from '../../addresses/paths.ts';

/** RFC 9116 asks for less than a year, so that a forgotten file expires. */
const validFor = 180 * DAY;

/** `/.well-known/security.txt`: where to report a security problem of this site (RFC 9116). */
export function GET(): Response {
	const { site, now } = siteModel().record;
	const lines = [
		`Contact: ${site.security}`,
		`Expires: ${toIso(shift(now, validFor))}`,
		`Preferred-Languages: ${site.language}`,
		`Canonical: ${absolute(paths.securityTxt)}`,
	];
	return textResponse(`${lines.join('\n')}\n`);
}
