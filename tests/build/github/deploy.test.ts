import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LittleContent } from '../../support/little-content.ts';
import { stepOf, workflow } from '../../support/workflows.ts';

const deploy = workflow('deploy.yml');
const build = stepOf(deploy, 'build', 'Build the site');
const verify = stepOf(deploy, 'build', 'See whether the built site is whole');
const pack = stepOf(deploy, 'build', 'Pack the site as Pages takes it');
const hub = stepOf(deploy, 'build', 'See whether a hub is to be told');
const ping = stepOf(deploy, 'ping', 'Tell the hub that the feeds have news');

/** As actions/configure-pages says it of a project's site: without a slash at the end. */
const pages = { SITE_URL: 'https://gallery.github.io/status' };
const content = new LittleContent();
afterAll(() => content[Symbol.dispose]());

describe('a deployment', () => {
	beforeAll(() => {
		for (const step of [build, verify]) {
			const { exitCode, log } = content.run(step, pages);
			if (exitCode !== 0) throw new Error(log);
		}
	});

	test('packs every file of the site, with those that begin with a dot, and no link', () => {
		const archive = join(content.path, 'artifact.tar');
		const unpacked = join(content.path, 'unpacked');
		expect(content.run(pack, { RUNNER_TEMP: content.path }).exitCode).toBe(0);
		mkdirSync(unpacked);
		execFileSync('tar', ['--extract', '--file', archive, '--directory', unpacked]);
		const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).sort();
		expect(filesIn(unpacked)).toEqual(filesIn(content.site));
		expect(filesIn(unpacked)).toContain('.well-known/security.txt');
		const modes = execFileSync('tar', ['--list', '--verbose', '--file', archive], {
			encoding: 'utf8',
		});
		// Pages serves nothing that others may not read.
		expect(modes.match(/^(?!-r..r..r..|dr.xr.xr.x).*$/gm)).toEqual(['']);
	});

	test('is not kept back by a dead link, which the log names', () => {
		const page = join(content.site, 'incidents/2025-03-04-website-unreachable/index.html');
		const html = readFileSync(page, 'utf8');
		writeFileSync(page, html.replace('</main>', '<a href="/status/nowhere/">Pages</a></main>'));
		const { exitCode, log } = content.run(verify, pages);
		writeFileSync(page, html);
		expect(exitCode).toBe(0);
		expect(log).toContain(
			'\n::warning::incidents/2025-03-04-website-unreachable/index.html: /status/nowhere/ leads to nothing.\n',
		);
	});

	test('fails before anything is packed where the content is wrong', () => {
		using wrong = new LittleContent();
		wrong.swap('incidents/2025-03-04-website-unreachable.md', /^began: .*$/m, 'began: later');
		expect(wrong.run(build, pages).exitCode).toBe(1);
		expect(wrong.run(verify, pages).exitCode).toBe(1);
		expect(wrong.run(pack, pages).exitCode).not.toBe(0);
		expect(existsSync(wrong.site)).toBe(false);
	});
});

test('a hub is told after a deployment where site.yaml names one, and of feeds at their address', () => {
	using little = new LittleContent();
	expect(little.run(hub)).toMatchObject({ exitCode: 0, output: 'hub=false\n' });
	little.swap('data/site.yaml', /$/, '\nhub: https://127.0.0.1:1/\n');
	expect(little.run(hub)).toMatchObject({ exitCode: 0, output: 'hub=true\n' });
	const { exitCode, log } = little.run(ping, pages);
	expect(exitCode).toBe(1);
	expect(log).toContain('https://gallery.github.io/status/rss.xml\n  The hub cannot be reached: ');
});
