import { expect, test } from 'playwright/test';
import { componentsOnFile } from './components-on-file.ts';

test.use({ javaScriptEnabled: false });

test.describe('home', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('');
	});

	test('answers in its first heading', async ({ page }) => {
		const headings = page.getByRole('heading');
		await expect(headings.first()).toHaveText('No incident is declared.');
		await expect(headings.first()).toHaveRole('heading');
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(headings.first()).toBeInViewport();
	});

	test('does not claim that what nobody measures works', async ({ page }) => {
		await expect(page.getByRole('main')).toContainText(
			'Nobody measures the PowerShell Gallery yet, and nobody has kept this record since ' +
				'6 February 2026: this page cannot say that it works.',
		);
	});

	test('says at which instant it was true, and when staff last wrote', async ({ page }) => {
		const line = page.getByText('True at');
		await expect(line).toHaveText(
			'True at 09:00 UTC, Tuesday 24 November 2026. Staff last wrote on 6 February 2026, 9 months before.',
		);
		await expect(line.getByRole('time').first()).toHaveAttribute(
			'datetime',
			'2026-11-24T09:00:00Z',
		);
		await expect(line).toBeInViewport();
	});

	test('names every function with what is declared of it', async ({ page }) => {
		const functions = page.getByRole('list', { name: 'Functions' }).getByRole('listitem');
		await expect(functions).toHaveText(
			componentsOnFile.map(({ name }) => new RegExp(`^\\s*${name}\\s*nothing declared\\s*$`)),
		);
	});

	test('goes from the answer to the self-test, the past and what came lately', async ({ page }) => {
		await expect(page.getByRole('heading', { level: 2 })).toHaveText([
			'Is it me?',
			'Never closed',
			'Ninety days',
			'Lately',
		]);
	});

	test('gives one command that tells the gallery from one’s own network', async ({ page }) => {
		const part = page.getByRole('main').locator('section', { hasText: 'Is it me?' });
		await expect(part.getByRole('code')).toHaveText(
			'(Invoke-WebRequest -UseBasicParsing -TimeoutSec 30 https://www.powershellgallery.com/api/v2).StatusCode',
		);
		await expect(part.getByRole('term')).toHaveCount(4);
		await expect(part.getByRole('definition')).toHaveCount(4);
	});

	test('lists what was never closed once a reader asks', async ({ page }) => {
		const link = page.getByRole('link', {
			name: 'Search sometimes returns wrong or empty results',
		});
		await expect(link).toBeHidden();
		await page.getByText('older incidents that staff never said the end of').click();
		await expect(link).toBeVisible();
	});

	test('shows ninety days of each component as a picture and in words', async ({ page }) => {
		for (const { name } of componentsOnFile) {
			const row = page
				.getByRole('listitem')
				.filter({ has: page.getByRole('heading', { level: 4, name, exact: true }) });
			await expect(row.getByRole('img')).toHaveAccessibleName(
				new RegExp(`^${name}, 90 days: .+ on all 90 days\\.$`),
			);
			await expect(row).toContainText('Nothing declared');
			await expect(row).toContainText('not covered by the record');
		}
	});

	test('reads in the same order without its style sheet', async ({ page }) => {
		// The page alone: the icon would still be on its way when the test has ended.
		await page.route(/\/$/, async (route) => {
			const response = await route.fetch();
			const body = (await response.text()).replace(/<style>.*?<\/style>/s, '');
			await route.fulfill({ response, body });
		});
		await page.reload();
		await expect(page.getByRole('heading').first()).toHaveText('No incident is declared.');
		const main = await page.getByRole('main').innerText();
		const parts = ['No incident is declared.', 'True at', 'Is it me?', 'Never closed', 'Lately'];
		const places = parts.map((part) => main.indexOf(part));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});

	test('is told to a screen reader as it is meant', async ({ page }) => {
		await expect(page.locator('body')).toMatchAriaSnapshot(`
      - link "Skip to content"
      - banner:
        - paragraph:
          - link "PowerShell Gallery status"
        - navigation "Main":
          - list:
            - listitem:
              - link "History"
            - listitem:
              - link "Maintenance"
            - listitem:
              - link "Repairs"
            - listitem:
              - link "Subscribe"
      - main:
        - heading "No incident is declared." [level=1]
        - paragraph: /Nobody measures the PowerShell Gallery yet/
        - list "Functions"
        - paragraph: /True at/
        - heading "Is it me?" [level=2]
      - contentinfo:
        - navigation "All pages"
    `);
	});
});
