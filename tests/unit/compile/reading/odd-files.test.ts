import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportAfter } from './content-folder.ts';

const file = 'incidents/2025-03-10-slow-pages.md';
const sound = `---
title: Website cannot be reached
impact: minor
components:
  - { id: website, status: partial_outage }
began: 2025-03-10T09:00Z
updates:
  - at: 2025-03-10T09:20:00Z
    status: investigating
    message: Pages of the website do not open.
---
`;

/** The report on a file with these bytes, in one line. */
function report(content: string | Uint8Array): string {
	const report = reportAfter(({ write }) => write(file, content));
	return report.split('\n').find((line) => line.startsWith(file)) ?? report;
}

// These are made here, because Git or an editor would mend them.
describe('a file that Git or an editor would not leave alone', () => {
	test('is refused with a byte-order mark', () => {
		expect(report(`\uFEFF${sound}`)).toBe(
			`${file}:1:1  The file begins with a byte-order mark, an invisible character. Save it as “UTF-8”, not as “UTF-8 with BOM”. [error: plain-text]`,
		);
	});

	test('is refused as soon as it is larger than a quarter of a megabyte', () => {
		expect(report(`${sound}${'x'.repeat(10 * 1024 * 1024)}`)).toBe(
			`${file}:1:1  The file has 10.0 MB, and 256 KB is the most that is read. Keep logs and pictures elsewhere and link to them. [error: readable-file]`,
		);
	});

	test('is refused where a byte is not UTF-8', () => {
		const latin = Buffer.from(sound.replace('minor', 'minör'), 'latin1');
		expect(report(latin)).toBe(
			`${file}:3:12  A byte here is not UTF-8 text. Save the file as UTF-8 and type the letter again. [error: plain-text]`,
		);
	});

	test('is refused in UTF-16', () => {
		expect(report(Buffer.from(sound, 'utf16le'))).toBe(
			`${file}:1:2  A NUL byte stands here: this is no text file, or it is saved as UTF-16. Save it as UTF-8. [error: plain-text]`,
		);
	});

	test('is refused with control characters, as a terminal copies them', () => {
		expect(report(sound.replace('do not open', 'do \u001B[31mnot\u001B[0m open'))).toBe(
			`${file}:10:38  An invisible character stands here (U+001B), and it cannot be published. Delete it. It often comes along with text that is copied from a terminal. [error: plain-text]`,
		);
	});

	test('is refused with the line ends of an old Macintosh', () => {
		expect(report(sound.replaceAll('\n', '\r'))).toBe(
			`${file}:1:4  A carriage return without a line feed stands here: a line end that is not read as one. Save the file with LF or CRLF line ends. [error: plain-text]`,
		);
	});

	test.each([
		['a blank without width', '\u200B', 'U+200B'],
		['a control of eight bits, which terminals act on', '\u009B', 'U+009B'],
		['a letter of the tags that hide text', '\u{E0041}', 'U+E0041'],
		['a mark that turns the direction of text', '\u200F', 'U+200F'],
	])('is refused with %s', (_, character, code) => {
		expect(report(sound.replace('do not', `do${character} not`))).toContain(
			`${file}:10:37  An invisible character stands here (${code})`,
		);
	});

	test('names a number that is none as it was written', () => {
		expect(report(sound.replace('Website cannot be reached', '.nan'))).toBe(
			`${file}:2:8  title: “.nan” was read as a number, and text is needed. Put it in quotes: ".nan". [error: schema]`,
		);
	});

	test('is read with emoji that are joined of several', () => {
		expect(report(sound.replace('do not open', 'do not open 👩🏽‍💻 ❤️'))).toBe('');
	});

	test('is refused with a carriage return behind an escape', () => {
		expect(report(sound.replace('Pages of the website do not open.', '"Pages\\rfail."'))).toContain(
			`${file}:10:14  An escape in double quotes stands for an invisible character`,
		);
	});

	test('is read with blank lines before its front matter, and places count them', () => {
		expect(report(`\n\n${sound}`)).toBe('');
		expect(report(`\n\n${sound.replace('minor', 'mnior')}`)).toContain(`${file}:5:9  `);
	});

	test('does not hold up the check with a long text without a blank', () => {
		const texts = ['a@a-', 'a.', 'a-', '<a ', '](', '`', 'https://status.'];
		for (const text of texts) report(sound.replace('do not', text.repeat(250_000 / text.length)));
	}, 5_000);

	test('is read with a replacement character that is meant', () => {
		expect(report(sound.replace('do not open', 'show �'))).toBe('');
	});

	test('is read with the line ends of Windows', () => {
		expect(report(sound.replaceAll('\n', '\r\n'))).toBe('');
	});

	test('is refused with thousands of open brackets, and not with a stack', () => {
		expect(report(`---\ntitle: ${'['.repeat(100_000)}\n---\n`)).toMatch(
			/^incidents\/2025-03-10-slow-pages\.md:\d+:\d+ {2}Brackets are nested too deeply/,
		);
	});

	test('shows the right place with the line ends of Windows', () => {
		expect(report(sound.replace('minor', 'mnior').replaceAll('\n', '\r\n'))).toContain(
			`${file}:3:9  `,
		);
	});
});

describe('a place where a file is looked for', () => {
	test.skipIf(process.platform === 'win32')(
		'may not hold a link, whose end could be any file',
		() => {
			expect(reportAfter(({ path }) => symlinkSync('/etc/passwd', join(path, file)))).toBe(
				`Found 1 problem in 1 file.\n\n${file}:1:1  This is a link to another place, and a file is needed here. Put the file itself in its place. [error: readable-file]`,
			);
		},
	);

	test.skipIf(process.platform === 'win32')(
		'shows no sign of a name that a terminal acts on',
		() => {
			expect(reportAfter(({ write }) => write('incidents/a\nb\u001B[2J.md', sound))).toBe(
				'Found 1 problem in 1 file.\n\nincidents/a b<U+001B>[2J.md:1:1  The name “a b<U+001B>[2J.md” is not a date and a few words: yyyy-mm-dd-words.md. Rename it, for example to 2020-10-30-a-b-2j.md, or move it out of this folder. [error: file-name]',
			);
		},
	);

	test('may not hold a folder with the name of a file', () => {
		expect(reportAfter(({ path }) => mkdirSync(join(path, file)))).toContain(
			`${file}:1:1  “2025-03-10-slow-pages.md” is a folder, and files in it would not be read.`,
		);
	});

	test('may hold a README and dot files, which are passed over', () => {
		const report = reportAfter(({ write }) => {
			write('incidents/README.md', 'How to write an incident.');
			write('incidents/.draft.md', 'Not yet.');
		});
		expect(report).toBe('');
	});

	test('is named when there is no folder of incidents', () => {
		const remove = (path: string) => rmSync(join(path, 'incidents'), { recursive: true });
		expect(reportAfter(({ path }) => remove(path))).toBe(
			'Found 1 problem in 1 file.\n\nincidents:1:1  There is no such folder, or it cannot be read. Create it, or set INCIDENTS_DIR to the folder that holds the incidents. [error: readable-file]',
		);
	});

	test('is named when site.yaml and components.yaml are missing, and the incidents are read all the same', () => {
		const report = reportAfter(({ path, write }) => {
			rmSync(join(path, 'data'), { recursive: true });
			write(file, sound.replace('minor', 'mnior'));
		});
		expect(report.split('\n').filter((line) => /:\d+:\d+ /.test(line))).toEqual([
			'data/components.yaml:1:1  There is no such file. Create it, or look at INCIDENTS_DIR and DATA_DIR where they are set. [error: readable-file]',
			'data/site.yaml:1:1  There is no such file. Create it, or look at INCIDENTS_DIR and DATA_DIR where they are set. [error: readable-file]',
			expect.stringContaining(`${file}:3:9  impact: There is no such value as “mnior”.`),
		]);
	});
});
