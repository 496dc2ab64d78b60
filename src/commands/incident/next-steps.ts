import { type Instant, toIso } from '../../time/instant.ts';
import type { Publication } from './publish.ts';

/**
 * What to run after a file was written, a command a line, for sh, PowerShell and cmd alike: no joining
 * and no quotes that one of them would read otherwise, so ids and no titles.
 */
export function nextSteps({ file, id, subject }: Publication, now: Instant): string[] {
	const clock = toIso(now).slice(11, 16).replace(':', '');
	return [
		'npm run check',
		'npm run delta',
		`git switch -c ${id}-${clock}`,
		`git add ${/\s/.test(file) ? `"${file}"` : file}`,
		`git commit -m "${subject} ${id}"`,
		'git push -u origin HEAD',
	];
}
