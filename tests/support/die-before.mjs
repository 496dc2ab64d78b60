// Loaded before a command (`node --import`): kills its process, as nothing can be caught, just before it
// touches the disk for the nth time below a folder; where it removes a folder, in the midst of that.
// DIE_BEFORE is n, DIE_IN the folder.
import { readdirSync, rmSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const last = Number(process.env.DIE_BEFORE);
let touched = 0;

for (const name of ['mkdir', 'readdir', 'readlink', 'rename', 'rm', 'symlink']) {
	const original = promises[name];
	promises[name] = (...args) => {
		const isInside = args.some((arg) => String(arg).startsWith(process.env.DIE_IN));
		if (isInside && touched++ === last) die(name, args[0]);
		return original(...args);
	};
}
syncBuiltinESMExports();

function die(name, path) {
	if (name === 'rm') removeOne(path);
	process.kill(process.pid, 'SIGKILL');
}

function removeOne(folder) {
	try {
		const [first] = readdirSync(folder);
		if (first !== undefined) rmSync(join(folder, first));
	} catch {
		// There is nothing to remove, or it is no folder.
	}
}
