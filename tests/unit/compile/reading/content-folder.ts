import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileContent } from '../../../../src/compile/compile.ts';
import { formatReport } from '../../../../src/compile/diagnostics/report.ts';
import { parseIso } from '../../../../src/time/instant.ts';

export const fixtures = join(import.meta.dirname, '../../../fixtures');
const clock = parseIso('2025-03-10T12:00:00Z');

/** A copy of the base content that a test may spoil. */
export interface ContentFolder {
	readonly path: string;
	/** Puts a file into it. */
	readonly write: (file: string, content: string | Uint8Array) => void;
	/** The report on it, with paths as if it were the working folder. */
	readonly report: () => string;
}

/** Calls `spoil` on a copy of the base content, and returns the report on it. */
export function reportAfter(spoil: (folder: ContentFolder) => void): string {
	const path = mkdtempSync(join(tmpdir(), 'gallery-status-content-'));
	try {
		cpSync(join(fixtures, 'base'), path, { recursive: true });
		const folder = contentFolder(path);
		spoil(folder);
		return folder.report();
	} finally {
		rmSync(path, { recursive: true, force: true });
	}
}

function contentFolder(path: string): ContentFolder {
	return {
		path,
		write(file, content) {
			mkdirSync(dirname(join(path, file)), { recursive: true });
			writeFileSync(join(path, file), content);
		},
		report() {
			const places = { incidentsDir: join(path, 'incidents'), dataDir: join(path, 'data') };
			const { diagnostics: problems } = compileContent(places, { now: clock, clock });
			return formatReport(problems).replaceAll(`${path.replaceAll('\\', '/')}/`, '');
		},
	};
}
