import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseIso } from '../../../../src/time/instant.ts';
import { GitFolder } from '../../../build/delta/git-folder.ts';
import { runHere } from './run-here.ts';

/** A command, when it is called, and what `delta` then says, beside that nothing of it is forbidden. */
interface Step {
	readonly at: string;
	readonly args: readonly string[];
	readonly told: string;
}

/** Runs `incident` in the content of a repository. */
function run({ path }: GitFolder, { at, args }: Step) {
	const [INCIDENTS_DIR, DATA_DIR] = [join(path, 'incidents'), join(path, 'data')];
	return runHere({ INCIDENTS_DIR, DATA_DIR, INIT_CWD: path }, [...args, '--now', at]);
}

/** Runs the commands one after the other, each on what was published by the one before. */
async function publishAll(...steps: readonly Step[]): Promise<void> {
	using folder = new GitFolder();
	writeFileSync(join(folder.path, 'postmortem.md'), '## Summary\n\nAn index was built in part.\n');
	for (const step of steps) {
		folder.commit();
		expect(await run(folder, step)).toMatchObject({ exitCode: 0, stderr: '' });
		const now = parseIso(step.at);
		const { exitCode, output } = folder.delta({ base: 'HEAD', clocks: { now, clock: now } });
		expect([step.args, exitCode, output]).toEqual([
			step.args,
			0,
			expect.stringContaining(step.told),
		]);
	}
}

const words = (line: string) =>
	[...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
const step = (at: string, line: string, told: string): Step => ({ at, args: words(line), told });

describe('what is published by command is never forbidden', { timeout: 180_000 }, () => {
	test('an incident, from its first notice to a correction of its postmortem', async () => {
		await publishAll(
			step(
				'2025-04-01T10:00:00Z',
				'new "Search returns nothing" -c search:major -i major -b "20m ago" -m "Searches are empty." -n 30m',
				'Opened',
			),
			step(
				'2025-04-01T10:30:00Z',
				'update nothing -s identified -c search:degraded -c website:partial -m "An index is broken."',
				'Website: Nothing declared → Partly failing',
			),
			step(
				'2025-04-01T11:00:00Z',
				'resolve nothing -e "10m ago" --cause unknown -m "Searches find packages again since 10:50 UTC."',
				'Closed',
			),
			step(
				'2025-04-01T12:00:00Z',
				'reopen nothing -c search:major -b "5m ago" -m "Searches are empty again."',
				'Opened again',
			),
			step(
				'2025-04-01T13:00:00Z',
				'resolve nothing -e "5m ago" -m "Searches find packages again since 12:55 UTC."',
				'Closed',
			),
			step('2025-04-02T09:00:00Z', 'postmortem nothing -f postmortem.md', 'Postmortem published'),
			step(
				'2025-04-02T10:00:00Z',
				'repair add nothing "An alert on empty answers" --category detect --owner "Site team"',
				'Adds repairs',
			),
			step(
				'2025-04-02T10:10:00Z',
				'repair add nothing "A second index" --category fix --owner "Site team"',
				'Changes repairs',
			),
			step(
				'2025-04-03T10:00:00Z',
				'repair done nothing an-alert --done 2025-04-03 --evidence https://example.org/1',
				'Changes repairs',
			),
			step(
				'2025-04-04T10:00:00Z',
				'repair drop nothing a-second --why "One turned out to be enough."',
				'Changes repairs',
			),
			step(
				'2025-04-05T10:00:00Z',
				'correct nothing --of cause --value "An index was built from half of the data." --note "It had been unknown."',
				'Correction of cause',
			),
			step(
				'2025-04-05T11:00:00Z',
				'correct nothing --of 2025-04-01T10:00Z --value "Every search is empty." --note "It had not said that all were."',
				'Correction of the update of',
			),
			step(
				'2025-04-05T12:00:00Z',
				'correct nothing --of began --value 2025-04-01T09:35Z --note "It had been given as 09:40 UTC."',
				'Correction of start',
			),
		);
	});

	test('planned work, from its announcement to its end', async () => {
		await publishAll(
			step(
				'2025-04-01T10:00:00Z',
				'maintenance announce "Move of the index" -c search:under -i none --from "tomorrow 02:00" --to 04:00 -m "Search may be slow."',
				'Announced',
			),
			step(
				'2025-04-02T01:00:00Z',
				'maintenance extend of-the-index --to 05:00 -m "It takes an hour more."',
				'Correction of planned window',
			),
			step(
				'2025-04-02T02:10:00Z',
				'maintenance start of-the-index --from 02:05 -m "The work has begun."',
				'In progress',
			),
			step(
				'2025-04-02T03:00:00Z',
				'update of-the-index -s verifying -m "The index has moved, and is looked at."',
				'Verifying',
			),
			step(
				'2025-04-02T04:30:00Z',
				'maintenance complete of-the-index --to "10m ago" -m "The index has moved."',
				'Closed',
			),
		);
	});

	test('planned work that is called off', async () => {
		await publishAll(
			step(
				'2025-04-01T10:00:00Z',
				'maintenance announce "Move of the index" -c search:under -i none --from "tomorrow 02:00" --to "for 2h" -m "Search may be slow."',
				'Announced',
			),
			step(
				'2025-04-01T11:00:00Z',
				'maintenance cancel of-the-index -m "The work is put off."',
				'Called off',
			),
		);
	});
});
