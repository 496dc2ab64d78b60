import { expect, test } from 'playwright/test';
import { builtPages } from './built-pages.ts';
import { markupFaults } from './markup-faults.ts';

for (const part of ['incidents/', 'history/', 'components/', '']) {
	test(`every page in /${part} is markup that HTML knows`, async () => {
		const pages = (await builtPages()).filter(({ path }) =>
			part === '' ? !/^(incidents|history|components)\//.test(path) : path.startsWith(part),
		);
		expect(pages.length).toBeGreaterThan(0);
		const faults = await Promise.all(pages.map(markupFaults));
		expect(faults.flat()).toEqual([]);
	});
}
