import { expect, test } from 'vitest';
import { readContent } from '../../../../src/compile/read-content.ts';
import { readDataText, readEntryText } from '../../../../src/compile/reading/read-document.ts';
import { contentLinks } from '../../../../src/github/nightly/check-links.ts';

const empty = { ...readContent({ incidentsDir: 'none', dataDir: 'none' }), entries: [] };

test('links are those of fields and texts, each once, with the files that name it', () => {
	const entry = `---
title: Pages fail
upstream: { name: A host, link: https://up.example/status?a=1&b=2 }
sources: [https://one.example/page#part, { url: 'https://one.example/page', label: Again }]
repairs:
  - { id: x, evidence: https://done.example/ }
updates:
  - message: |
      See [there](https://text.example/a_(b)), https://bare.example/x, and write to mailto:a@b.example.
      \`https://code.example/\` is a command.
---
A story with [a link](https://story.example/?q=1&amp;r=2) and [our own](/history/).
`;
	const site = `address: https://own.example/
contacts: [{ label: Us, href: https://contact.example/ }, { label: Mail, href: mailto:a@b.example }]
self_test: { command: Invoke-WebRequest https://command.example/ }
notice: Of [a file](https://one.example/page).
`;
	const { document } = readEntryText('incidents/x.md', entry);
	const found = contentLinks({
		...empty,
		site: readDataText('site.yaml', site).document,
		entries: document ? [document] : [],
	});
	expect([...found].map(([link, files]) => [link, ...files])).toEqual([
		['https://contact.example/', 'site.yaml'],
		['https://one.example/page', 'site.yaml', 'incidents/x.md'],
		['https://up.example/status?a=1&b=2', 'incidents/x.md'],
		['https://done.example/', 'incidents/x.md'],
		['https://text.example/a_(b)', 'incidents/x.md'],
		['https://bare.example/x', 'incidents/x.md'],
		['https://story.example/?q=1&r=2', 'incidents/x.md'],
	]);
});

test('the real record leads to its sources, and not to itself', () => {
	const links = contentLinks(readContent({ incidentsDir: 'incidents', dataDir: 'src/data' }));
	expect(links.get('https://github.com/PowerShell/PowerShellGallery/issues')).toContain(
		'src/data/site.yaml',
	);
	expect([...links.keys()].filter((link) => link.includes('gallery-status.example'))).toEqual([]);
	expect(links.size).toBeGreaterThan(30);
});
