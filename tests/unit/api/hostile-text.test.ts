import { describe, expect, test } from 'vitest';
import { incidentsDocument } from '../../../src/api/entry-lists.ts';
import type { IncidentDocument } from '../../../src/api/incident.ts';
import { jsonResponse } from '../../../src/site/responses.ts';
import { makeIncident, says } from '../support/make-entry.ts';
import { absolute, documentAt, toldAt } from './indexed-record.ts';

/** What text from a pull request may hold, and a part of it that has to be seen in the HTML. */
const table = [
	['a script', 'Words <script>alert(1)</script> after', 'after'],
	[
		'the end of a script',
		'</script><script src="https://evil.example/x.js"></script> words',
		'words',
	],
	['a picture that runs', '<img src=x onerror=alert(1)> words', 'words'],
	['the end of a CDATA section', 'a ]]> b', 'a ]]> b'],
	['control characters', 'a\u0007b\u001b[31mc\u007f', 'c'],
	['a NUL', 'a\u0000b', 'a'],
	['right-to-left marks', 'a\u202egnp.exe\u202c b', '\u202egnp.exe\u202c'],
	['emoji and 4-byte characters', '🧯 𝒳 👩‍👩‍👧', '🧯 𝒳 👩‍👩‍👧'],
	['line separators', 'a\u2028b\u2029c', 'a'],
	['half a character', 'a \ud83e b', 'a'],
	['a link that runs', '[words](javascript:alert(1))', 'words'],
	['a link with data', '[words](data:text/html,<script>alert(1)</script>)', 'words'],
	['a link in capitals', '[words](JaVaScRiPt:alert(1))', 'words'],
	['a link to another host without a scheme', '[words](//evil.example/)', 'words'],
	['quotes and braces', '"},{"id":"forged"', 'forged'],
	['10,000 characters', 'x'.repeat(10_000), 'x'.repeat(10_000)],
] as const;

/** The text in every field that holds some; past the gate, which would refuse much of it. */
function hostile(text: string) {
	const base = makeIncident({
		mitigated: 'unknown',
		cause: 'A cause.',
		updates: [says('2021-03-01T13:00Z', 'resolved')],
		corrections: [{ at: '2021-03-02T00:00Z', of: 'title', note: 'A note.' }],
		postmortem: { at: '2021-03-05T00:00Z' },
		repairs: [{ id: 'one', category: 'fix', title: 'Mend it', state: 'unreported' }],
	});
	return {
		...base,
		title: text,
		cause: text,
		scope: text,
		workaround: text,
		body: text,
		notes: [text],
		updates: base.updates.map((update) => ({ ...update, message: text })),
		corrections: base.corrections?.map((correction) => ({ ...correction, note: text })),
		repairs: base.repairs?.map((repair) => ({ ...repair, title: text })),
		lost: [{ ...lost, what: text }],
	} as ReturnType<typeof makeIncident>;
}
const lost = {
	component: 'website',
	from: makeIncident().began,
	to: 'unknown',
	recovered: 'none',
} as const;

/** All HTML of a document. */
function htmlIn({
	updates,
	workaround,
	postmortem,
	corrections,
	notes,
}: IncidentDocument): string[] {
	const texts = [
		...updates.map(({ message }) => message),
		...corrections.map(({ note }) => note),
		...notes,
		...(workaround ? [workaround] : []),
		...(postmortem ? [postmortem.text] : []),
	];
	return texts.map(({ html }) => html);
}

describe.for(table)('%s', ([, text, seen]) => {
	const entry = hostile(text);
	const document = documentAt('2021-06-01T00:00Z', entry);

	test('comes back whole from the JSON, in every field', async () => {
		const back = (await jsonResponse(document).json()) as IncidentDocument;
		expect(back).toEqual(document);
		const { title, cause, scope, lost, repairs, postmortem } = back;
		const read = [title, cause, scope, lost[0]?.what, repairs[0]?.title, postmortem?.text.markdown];
		expect(read).toEqual(read.map(() => text));
		const list = incidentsDocument(toldAt('2021-06-01T00:00Z', entry), absolute);
		expect(((await jsonResponse(list).json()) as typeof list).incidents).toMatchObject([
			{ title: text },
		]);
	});

	test('leaves no control character in the JSON', async () => {
		expect(await jsonResponse(document).text()).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
	});

	test('is harmless and readable in the HTML', () => {
		const texts = htmlIn(document);
		expect(texts).toHaveLength(5);
		for (const html of texts) {
			expect(html).toContain(seen);
			expect(html).not.toMatch(/<(script|img)|<[^>]*\son\w+=|(href|src)="(javascript|data|\/\/)/i);
		}
	});
});
