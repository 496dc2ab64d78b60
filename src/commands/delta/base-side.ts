import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '../../compile/compile.ts';
import { type ContentPlaces, shownPath } from '../../compile/reading/content-places.ts';
import type { Diagnostic } from '../../compile/diagnostics/diagnostic.ts';
import { counted } from '../../compile/diagnostics/report.ts';
import { readContent } from '../../compile/read-content.ts';
import { type Side, toldOf } from '../../delta/side.ts';
import type { Instant } from '../../time/instant.ts';
import { layOutContent, prefixOf } from './base-content.ts';
import { publishedAt } from './published-at.ts';

/** The content at a commit, compiled with today's code. */
export interface BaseSide {
	readonly side: Side;
	/** What keeps it from compiling; `undefined` where it compiles. */
	readonly trouble: string | undefined;
}

/** Reads the content at a commit; its files lie in a temporary folder meanwhile, and nothing stays. */
export function baseSide(places: ContentPlaces, commit: string, now: Instant): BaseSide {
	const room = mkdtempSync(join(tmpdir(), 'gallery-status-base-'));
	try {
		const past = layOutContent(places, commit, room);
		const sources = readContent(past);
		const { record, diagnostics: problems } = compile(sources, { now });
		const folder = shownPath(places.incidentsDir);
		const prefix = prefixOf(places.incidentsDir);
		const dates = publishedAt(places.incidentsDir, prefix, commit);
		return {
			side: { folder, sources, told: record && toldOf(record), publishedAt: dates },
			trouble: record ? undefined : troubleOf(problems, past, places),
		};
	} finally {
		rmSync(room, { recursive: true, force: true });
	}
}

function troubleOf(
	problems: readonly Diagnostic[],
	past: ContentPlaces,
	places: ContentPlaces,
): string {
	const errors = problems.filter(({ severity }) => severity === 'error');
	const [first] = errors;
	if (!first) return '';
	const here = (text: string) =>
		text
			.replaceAll(shownPath(past.incidentsDir), shownPath(places.incidentsDir))
			.replaceAll(shownPath(past.dataDir), shownPath(places.dataDir));
	const place = `${here(first.file)}:${first.position.line}`;
	return `${counted(errors.length, 'problem')}, the first in ${place}: ${here(first.message)}`;
}
