import { expect, test } from 'playwright/test';
import { updateStatusLabels } from '../../src/view/incident/entry-labels.ts';
import { statusLabels } from '../../src/view/now/status-labels.ts';
import { builtPages } from './built-pages.ts';

const titleOf = (text: string) => /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '';
const descriptionOf = (text: string) =>
	/<meta name="description" content="([^"]*)">/.exec(text)?.[1] ?? '';

/** Words that say where things stand; a title may say what failed or is planned, for that stays true. */
const passing = [
	...Object.values(updateStatusLabels),
	...Object.values(statusLabels).map(({ now }) => now),
].filter((word) => word !== 'Maintenance' && word !== 'Failing');

test.describe('titles and descriptions', () => {
	test('name the page and the site', async () => {
		const pages = await builtPages();
		const home = pages.find(({ path }) => path === 'index.html');
		expect(titleOf(home?.text ?? '')).toBe('PowerShell Gallery status');
		const nameless = pages.filter(
			({ path, text }) =>
				path !== 'index.html' && !/^.+ · PowerShell Gallery status$/.test(titleOf(text)),
		);
		expect(nameless.map(({ path }) => path)).toEqual([]);
	});

	test('differ from page to page', async () => {
		const titles = (await builtPages()).map(({ text }) => titleOf(text) + descriptionOf(text));
		expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
	});

	test('say nothing that passes, for chats keep their previews', async () => {
		const said = new RegExp(`\\b(${passing.join('|')})\\b`, 'i');
		const telling = (await builtPages())
			.map(({ text }) => `${titleOf(text)} / ${descriptionOf(text)}`)
			.filter((words) => said.test(words));
		expect(telling).toEqual([]);
	});

	test('are in every page’s head, with a description', async () => {
		const bare = (await builtPages()).filter(({ text }) => descriptionOf(text).length < 10);
		expect(bare.map(({ path }) => path)).toEqual([]);
	});
});
