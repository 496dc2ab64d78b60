import { resolve, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';

type ViteDevServer = HookParameters<'astro:server:setup'>['server'];

/** Reloads every open page of the dev server when a file of one of the folders changes. */
export function watchContent(folders: readonly string[]): AstroIntegration {
	const roots = folders.map((folder) => resolve(folder) + sep);
	return {
		name: 'watch-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.watcher.add(roots);
				server.watcher.on('all', (_event, file) => {
					if (roots.some((root) => resolve(file).startsWith(root))) {
						forgetPaths(server);
						server.ws.send({ type: 'full-reload' });
					}
				});
			},
		},
	};
}

/** Astro keeps which pages there are until its own content changes; ours has. */
function forgetPaths(server: ViteDevServer): void {
	for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed');
}
