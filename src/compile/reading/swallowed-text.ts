import { type Document, type Scalar, visit } from 'yaml';
import type { DiagnosticAtOffset } from './yaml-refusals.ts';

/** Most files hold no such comment, and are not searched. */
const suspicious = /\S[ \t]+#\S/;

/**
 * Text that YAML takes for a comment and leaves out: in `message: Fixed by #135` all from `#` on.
 * A comment with a blank after its `#` is meant as one.
 */
export function findSwallowedText(document: Document, text: string): DiagnosticAtOffset[] {
	if (!suspicious.test(text)) return [];
	const found: DiagnosticAtOffset[] = [];
	visit(document, {
		Scalar(_key, { type, value, range }: Scalar) {
			if (type !== 'PLAIN' || value === null || !range) return;
			const [gap, words] = /^[ \t]+(#\S+)/.exec(text.slice(range[1], range[1] + 80)) ?? [];
			if (gap && words) found.push(refusal(words, range[1] + gap.length - words.length));
		},
	});
	return found;
}

function refusal(words: string, offset: number): DiagnosticAtOffset {
	return {
		offset,
		diagnostic: {
			rule: 'plain-yaml',
			message: `All of this line from “${words}” on is read as a comment and would not be shown.`,
			advice: 'Put the whole value in quotes; or, if it is a comment, put a blank after “#”.',
		},
	};
}
