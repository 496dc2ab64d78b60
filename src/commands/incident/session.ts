import { readInstant } from '../../authoring/typed-time/read-time.ts';
import type { TimeContext } from '../../authoring/typed-time/typed-time.ts';
import { compileUsable } from '../../authoring/write-entry.ts';
import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { formatReport } from '../../compile/diagnostics/report.ts';
import { readContent, type Sources } from '../../compile/read-content.ts';
import { type ContentPlaces, placesFromEnvironment } from '../../compile/reading/content-places.ts';
import type { SiteRecord } from '../../domain/record/record.ts';
import { buildInstant, isClockSet, realInstant } from '../../site/clock.ts';
import type { Instant } from '../../time/instant.ts';
import { parseTime } from '../../time/parse-time.ts';
import { isExact } from '../../time/uncertain-time.ts';
import { isZone } from '../../time/zone.ts';
import { notAllowed, wrongUsage } from './exit-error.ts';
import type { Interaction } from './form.ts';

/** Options that every verb has, as commander hands them over. */
export interface SharedOptions {
	readonly now?: string;
	readonly zone?: string;
	/** False after `--no-input`. */
	readonly input: boolean;
	readonly yes?: true;
	readonly dryRun?: true;
	readonly json?: true;
}

/** What a run of the command goes by. */
export interface Session {
	/** The instant that the command takes for now: `--now`, STATUS_NOW, or the real one. */
	readonly now: Instant;
	/** IANA zone in which clock times are read that name none. */
	readonly zone: string;
	readonly interaction: Interaction;
	/** Whether to write without asking for a yes. */
	readonly isSure: boolean;
	readonly isDryRun: boolean;
	/** Whether a program reads the output. */
	readonly isJson: boolean;
	readonly places: ContentPlaces;
	/** The record of all files that are in order. */
	readonly record: SiteRecord;
	/** Errors of the files that are not, and are passed over. */
	readonly broken: readonly Diagnostic[];
	/** The files as they were read. */
	readonly sources: Sources;
	/** The names that files have or had, which no other may get. */
	readonly taken: ReadonlySet<string>;
}

/** Reads the record and the options that every verb has. */
export function openSession(options: SharedOptions): Session {
	const zone = options.zone ?? 'UTC';
	if (!isZone(zone)) throw wrongUsage(`--zone: there is no zone “${zone}”. ${zoneAdvice}`);
	const now = options.now === undefined ? clockNow() : nowFrom(options.now, zone);
	const places = placesFromEnvironment();
	const sources = readContent(places);
	const { record, broken } = recordAt(sources, now);
	const whyNot = whyNotInteractive(options);
	return {
		now,
		zone,
		interaction: whyNot === undefined ? { canAsk: true } : { canAsk: false, whyNot },
		isSure: options.yes === true,
		isDryRun: options.dryRun === true,
		isJson: options.json === true,
		places,
		record,
		broken,
		sources,
		taken: new Set([...sources.ids, ...record.site.redirects.map(({ from }) => from)]),
	};
}

/** How times of something past, or to come, are read in this session. */
export function timeContext(
	{ now, zone }: Session,
	toward: TimeContext['toward'],
	fileZone = 'UTC',
): TimeContext {
	return { now, zone, fileZone, toward };
}

const zoneAdvice = 'Write a name of the IANA database, such as America/Los_Angeles.';

function clockNow(): Instant {
	return isClockSet() ? buildInstant() : realInstant();
}

/** `--now` may lie ahead of the real clock, as tests do; an amount such as “20m ago” is counted from there. */
function nowFrom(text: string, zone: string): Instant {
	const exact = parseTime(text, 'UTC');
	if (exact.ok && isExact(exact.time)) return exact.time.earliest;
	const read = readInstant(text, { now: clockNow(), zone, fileZone: 'UTC', toward: 'past' });
	if (read.ok) return read.at;
	throw wrongUsage(`--now: ${read.message}\n${read.advice}`);
}

/** The record of the files that are in order; prints to standard error which were passed over. */
function recordAt(sources: Sources, now: Instant): Pick<Session, 'record' | 'broken'> {
	const { record, broken } = compileUsable(sources, { now });
	if (!record)
		throw notAllowed(
			`${formatReport(broken)}\n\nWithout these files nothing can be told. Nothing was written.`,
		);
	if (broken.length > 0) console.error(passedOver(broken));
	return { record, broken };
}

function passedOver(broken: readonly Diagnostic[]): string {
	const lines = broken.map(
		({ file, position, message }) => `  ${file}:${position.line}  ${message}`,
	);
	return ['Passed over, since it has errors (npm run check says more):', ...lines, ''].join('\n');
}

/** Why nobody is asked: only where somebody reads and can answer, never a pipe, an automation or a program. */
function whyNotInteractive({ input, json }: SharedOptions): string | undefined {
	const ci = process.env['CI'] ?? '';
	if (!input) return 'Nobody is asked after --no-input.';
	if (json) return 'Nobody is asked with --json.';
	if (ci !== '' && ci !== 'false') return 'Nobody is asked where CI is set.';
	if (process.stdin.isTTY && process.stdout.isTTY) return undefined;
	return 'Nobody can be asked here: this is not a terminal.';
}
