import { HOUR, instant, MINUTE } from '../../time/instant.ts';
import { readPoint } from './read-point.ts';
import { notUnderstood, type Reading, type TypedTime } from './typed-time.ts';

const said = /^(?:(.+) )?(?:at )?(?:about|around|roughly|ca\.?) (.+)$/i;
const tolerance = /^(.+?) ?(?:~|±|\+\/-|give or take ) ?(\d{1,3}) ?(m|h)(?:in(?:utes?)?|ours?)?$/i;

/** How far off “about” may be where nobody says it: it is echoed, so that a writer can say less or more. */
const usual = '15m';

/** Reads `about 14:05`, `yesterday about 14:05`, `14:05 ~15m` and `about 14:05 give or take 5 minutes`; `undefined` for any other text. */
export function readAbout(text: string, reading: Reading): TypedTime | undefined {
	const [whole, day = '', point = ''] = said.exec(text) ?? [];
	const words = whole === undefined ? undefined : `${day} ${point}`.trim();
	const [, middle, amount = '', unit = ''] = tolerance.exec(words ?? text) ?? [];
	const centre = middle ?? words;
	if (centre === undefined) return undefined;
	const read = readPoint(centre, reading);
	if (!read.ok) return read;
	if (/[~/]/.test(read.written)) return doubled(text);
	const slack = middle === undefined ? usual : `${amount}${unit.toLowerCase()}`;
	return around(read, slack);
}

function around({ time, written }: Extract<TypedTime, { ok: true }>, slack: string): TypedTime {
	const size = Number(slack.slice(0, -1)) * (slack.endsWith('h') ? HOUR : MINUTE);
	const [earliest, latest] = [instant(time.earliest - size), instant(time.latest + size)];
	return {
		ok: true,
		time: { earliest, latest, precision: 'about', zone: time.zone },
		written: `${written}~${slack}`,
	};
}

function doubled(text: string): TypedTime {
	return notUnderstood(
		`“${text}” says twice how far off it may be.`,
		'Say it once: about 14:05, 14:05 ~5m, or between 14:00 and 14:10.',
	);
}
