import { spawnSync } from 'node:child_process';

/**
 * Installs packages of Debian or Ubuntu. False where that cannot be done: on another system,
 * for a user who is not root, or where apt-get itself fails.
 */
export function aptInstall(packages: readonly string[]): boolean {
	if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const apt = (...args: string[]) =>
		spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
	return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}
