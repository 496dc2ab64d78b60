// Loaded into a measured process: writes what it has used, in its last moment, to RESOURCES_FILE.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
	writeFileSync(process.env.RESOURCES_FILE, JSON.stringify(process.resourceUsage()));
});
