import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { paths } from '../addresses/paths.ts';

const source = '/src/scripts/embed.ts';

/**
 * Puts the script for other sites where their pages ask for it. Astro names scripts after what is in
 * them, which suits our own pages; this one needs a name that never changes.
 */
export function embedScript(): AstroIntegration {
	const hooks: AstroIntegration['hooks'] = {
		'astro:config:setup': ({ config, updateConfig }) =>
			void updateConfig({ vite: { plugins: [inBuild, inDev(config.base)] } }),
	};
	return { name: 'embed-script', hooks };
}

const inBuild: Plugin = {
	name: 'embed-script',
	apply: 'build',
	applyToEnvironment: ({ name }) => name === 'client',
	buildStart() {
		this.emitFile({ type: 'chunk', id: source, fileName: paths.embedScript });
	},
};

/** In `dev` nothing is emitted: the address leads to the source. */
const inDev = (base: string): Plugin => ({
	name: 'embed-script-in-dev',
	apply: 'serve',
	configureServer({ middlewares }) {
		const place = base.replace(/\/*$/, '');
		middlewares.use(`${place}/${paths.embedScript}`, (_, response) => {
			response.writeHead(302, { location: place + source }).end();
		});
	},
});
