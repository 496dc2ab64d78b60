import { changesByField } from '../../domain/revision/entry-changes.ts';
import type { Commit, Revision, RevisionChange } from '../../domain/revision/revisions.ts';
import type { ValueChange } from '../../domain/revision/value-changes.ts';
import type { Component } from '../../schema/component-schema.ts';
import { impactSchema } from '../../schema/entry-parts.ts';
import { entryField, fieldLabel } from '../../schema/field-lookup.ts';
import type { AnyField } from '../../schema/field.ts';
import type { Instant } from '../../time/instant.ts';
import type { UncertainTime } from '../../time/uncertain-time.ts';
import { windowText } from '../incident/entry-facts.ts';
import { impactLabels } from '../incident/entry-labels.ts';
import { inSentence } from '../text/list-text.ts';
import { componentLines, correctionLines, countedLists, updateLines } from './list-lines.ts';
import {
	changeLine,
	type FieldLines,
	formatChoice,
	formatInstant,
	formatTime,
	type FormatValue,
	type Versions,
	withheld,
} from './value-text.ts';

/** A revision as the page lists it. */
export interface RevisionItem {
	readonly at: Instant;
	readonly commit: CommitLink;
	/** What it changed, a line for each change. */
	readonly lines: readonly string[];
}

/** The revisions of a file for its page; `repository` is the address of the repository, if the site names one. */
export function revisionItems(
	revisions: readonly Revision[],
	components: readonly Component[],
	repository: string | undefined,
): RevisionItem[] {
	const nameOf = (id: string) => components.find((component) => component.id === id)?.name ?? id;
	return revisions.map((revision) => ({
		at: revision.commit.at,
		commit: commitLink(revision.commit, repository),
		lines: revisionLines(revision, nameOf),
	}));
}

/** Describes what a commit changed in the published file of an entry, a line for each change. */
export function revisionLines({ changes }: Revision, nameOf: Versions['nameOf']): string[] {
	return changes.flatMap((change) => linesOf(change, nameOf));
}

function linesOf(change: RevisionChange, nameOf: Versions['nameOf']): string[] {
	switch (change.what) {
		case 'published':
			return ['Published here'];
		case 'published_again':
			return ['Published here again'];
		case 'removed':
			return ['Removed'];
		case 'renamed':
			return [`Renamed from ${change.from}`];
		case 'unreadable':
			return ['Could not be read as an incident in this revision'];
		case 'same':
			return ['Nothing that is told here changed'];
		case 'edited':
			return entryChangeLines({ ...change, nameOf });
	}
}

/** A commit as the page names it. */
interface CommitLink {
	/** `commit 4176e0025b`: on one line, and of the same length on every machine. */
	readonly text: string;
	/** The commit on the web; `undefined` if the site names no repository. */
	readonly href: string | undefined;
}

/** Names a commit, with a link if the site names its repository. */
function commitLink({ hash }: Commit, repository: string | undefined): CommitLink {
	return {
		text: `commit\u00A0${hash.slice(0, 10)}`,
		href: repository === undefined ? undefined : `${repository}/commit/${hash}`,
	};
}

/** Fields in the order of their lines: what readers look for first, then the order of the page. */
const fieldOrder: readonly (readonly [field: string, FieldLines])[] = [
	['updates', updateLines],
	['corrections', correctionLines],
	['retracted', retractionLines],
	['kind', fieldLines],
	['title', fieldLines],
	['impact', impactLines],
	['components', componentLines],
	['scope', fieldLines],
	...['began', 'detected', 'declared', 'mitigated'].map(plain),
	...['announced', 'scheduled', 'actual'].map(plain),
	['cause', causeLines],
	['upstream', fieldLines],
	['workaround', fieldLines],
	['postmortem', postmortemLines],
	...Object.entries(countedLists),
	['backfilled', backfilledLines],
];

function plain(field: string): readonly [field: string, FieldLines] {
	return [field, fieldLines];
}

/** Describes how two versions differ, a line for each change; never empty where they do differ. */
export function entryChangeLines(versions: Versions): string[] {
	const changes = withPostmortem(changesByField(versions.before, versions.after));
	const known = new Set(fieldOrder.map(([field]) => field));
	const others = [...changes.keys()].filter((field) => !known.has(field));
	const all = [...fieldOrder, ...others.map(plain)];
	return all.flatMap(([field, lines]) => {
		const own = changes.get(field);
		return own ? lines(own, versions) : [];
	});
}

/** The postmortem is the body of the file, and its instant is a field: both are described together. */
function withPostmortem(changes: ReadonlyMap<string, ValueChange[]>): Map<string, ValueChange[]> {
	const { body = [], postmortem: dated = [], ...rest } = Object.fromEntries(changes);
	const all = [...dated, ...body];
	return new Map(Object.entries(all.length > 0 ? { ...rest, postmortem: all } : rest));
}

/** What became of a field that holds a single value or a group of them. */
function fieldLines(changes: readonly ValueChange[]): string[] {
	return [...new Set(changes.map(fieldLine))];
}

/** A part of a group has a line of its own where it has a label; else its group changed. */
function fieldLine(change: ValueChange): string {
	const { was } = change;
	const field = entryField(was.map(String));
	if (was.length === 1) return changeLine(fieldLabel(String(was[0])), change, valueText(field));
	if (field?.label) return changeLine(field.label, change, valueText(field));
	return `${fieldLabel(String(was[0]))} changed`;
}

/** How a value is repeated in a line; text that people wrote is not. */
function valueText(field: AnyField | undefined): FormatValue {
	if (field?.fields?.['from'])
		return (value) => {
			const { from, to = 'unknown' } = value as Window;
			return inSentence(windowText(from, to));
		};
	if (field?.fields?.['at']) return (value) => formatTime((value as At).at);
	if (field?.holds === 'time') return formatTime;
	if (field?.holds === 'instant') return formatInstant;
	if (field?.holds === 'choice' || field?.holds === 'id')
		return (value) => String(value).replace('_', ' ');
	return withheld;
}

interface At {
	readonly at: UncertainTime;
}

interface Window {
	readonly from: UncertainTime;
	readonly to?: UncertainTime | 'unknown';
}

/** `Impact raised from minor to major`. */
function impactLines(changes: readonly ValueChange[]): string[] {
	const format = formatChoice(impactLabels);
	const order: readonly unknown[] = impactSchema.options;
	return changes.map(({ before, after }) => {
		const way = order.indexOf(after) > order.indexOf(before) ? 'raised' : 'lowered';
		return `Impact ${way} from ${format(before) ?? ''} to ${format(after) ?? ''}`;
	});
}

/** A cause that was unknown and is found counts as given for the first time. */
function causeLines(changes: readonly ValueChange[]): string[] {
	return changes.map(({ before, after }) => {
		if (after === 'unknown') return 'Cause given as not known';
		return changeLine(
			'Cause',
			{ before: before === 'unknown' ? undefined : before, after },
			withheld,
		);
	});
}

/** That the incident was retracted, or is no longer. */
function retractionLines(changes: readonly ValueChange[]): string[] {
	return changes.map(({ was, before, after }) => {
		if (was.length === 1) return after === undefined ? 'Retraction taken back' : 'Retracted';
		return was[1] === 'at'
			? changeLine('Instant of the retraction', { before, after }, formatInstant)
			: 'Reason of the retraction changed';
	});
}

/** Whether the entry was entered later from another record. */
function backfilledLines(changes: readonly ValueChange[]): string[] {
	return changes.map(({ after }) =>
		after === true ? 'Marked as entered later' : 'No longer marked as entered later',
	);
}

/** How the postmortem changed, and the instant at which it was published. */
function postmortemLines(changes: readonly ValueChange[], { before, after }: Versions): string[] {
	if (before.body === undefined && after.body !== undefined) return ['Postmortem published'];
	if (before.body !== undefined && after.body === undefined) return ['Postmortem taken out'];
	return changes.map((change) => {
		if (change.was[0] === 'body') return 'Postmortem edited';
		const isWhole = change.was.length === 1;
		const [was, is] = isWhole ? [before.postmortem?.at, after.postmortem?.at] : [];
		const dates = isWhole ? { before: was, after: is } : change;
		return changeLine('Instant of the postmortem', dates, formatInstant);
	});
}

/** Why a page has no record of edits, as a sentence. An incomplete record is never shown as complete. */
export const unavailableText = {
	no_git: sentence('it was made where there is no git'),
	no_repository: sentence('its content lies in no git repository'),
	shallow: sentence('it was made from a shallow clone, which holds only the latest of them'),
	partial: sentence('it was made from a repository that does not hold all earlier texts'),
	refused: sentence('git does not read its repository, which belongs to another user'),
	failed: sentence('git could not read its repository'),
} as const;

function sentence(why: string): string {
	return `The record of edits is not available in this build: ${why}.`;
}
