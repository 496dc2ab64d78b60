// `node incident.mjs new …`: publishes by command from any shell. PowerShell's npm may swallow the
// `--` that `npm run incident -- …` needs (https://github.com/npm/cli/issues/7375); this needs none.
// In plain JavaScript: a Node that is too old to run the command looks here for the one that npm brought.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The oldest Node that runs TypeScript as it stands. */
const oldest = 24;
const command = new URL('src/commands/incident.ts', import.meta.url);

if (Number.parseInt(process.versions.node, 10) >= oldest) {
	process.argv[1] = fileURLToPath(command);
	await import(command.href);
} else {
	const args = [fileURLToPath(command), ...process.argv.slice(2)];
	const { status, error } = spawnSync(projectNode(), args, { stdio: 'inherit' });
	if (error) throw error;
	process.exitCode = status ?? 1;
}

/** The Node that `npm ci` has put beside the other packages; on Windows its file has another name. */
function projectNode() {
	const folder = new URL('node_modules/node/', import.meta.url);
	try {
		const { bin } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
		return fileURLToPath(new URL(bin.node, folder));
	} catch {
		console.error(
			`This needs Node ${oldest} or newer, and this is Node ${process.versions.node}. ` +
				'Run npm ci first: it brings the Node that is needed.',
		);
		process.exit(1);
	}
}
