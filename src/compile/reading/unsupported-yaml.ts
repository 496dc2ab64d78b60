import { type Document, isAlias, isScalar, type Node, type Scalar, visit } from 'yaml';
import type { DiagnosticAtOffset, DiagnosticMessage } from '../diagnostics/diagnostic.ts';

/** How anchors, aliases, tags and merge keys begin; most files have none and are not searched. */
const signs = /(^|[\s[{,])([&*!]\S|<<\s*:)/m;

/** The anchors, aliases, tags and merge keys of a document, which hide a value from its reviewer. */
export function findUnsupportedYaml(document: Document, text: string): DiagnosticAtOffset[] {
	if (!signs.test(text)) return [];
	const found: DiagnosticAtOffset[] = [];
	visit(document, (key, node) => {
		const diagnostic = explainNode(key, node);
		if (diagnostic) found.push({ diagnostic, offset: signOffset(node as Node, text) });
	});
	return found;
}

/** The offset of the sign of an anchor or tag, which precedes its node. */
function signOffset(node: Node & { anchor?: string; tag?: string }, text: string): number {
	const offset = node.range?.[0] ?? 0;
	if (isAlias(node)) return offset;
	const sign = node.anchor ? `&${node.anchor}` : ownTag(node);
	const found = sign ? text.lastIndexOf(sign, offset) : -1;
	return found >= 0 ? found : offset;
}

function explainNode(key: unknown, node: unknown): DiagnosticMessage | undefined {
	if (isAlias(node)) return unsupported(`The alias “*${node.source}” stands here.`, written);
	if (!isNode(node)) return undefined;
	if (node.anchor) return unsupported(`The anchor “&${node.anchor}” stands here.`, plain);
	const tag = ownTag(node);
	if (tag) return unsupported(`The tag “${tag}” stands here.`, plain);
	const merges = key === 'key' && isScalar(node) && node.value === '<<';
	return merges ? unsupported('The merge key “<<” stands here.', written) : undefined;
}

const core = 'tag:yaml.org,2002:';
/** Tags that every map and list has without being written. */
const silentTags = [undefined, `${core}map`, `${core}seq`];

/** A tag that was written, as it was written. */
function ownTag({ tag }: { tag?: string }): string | undefined {
	return silentTags.includes(tag) ? undefined : tag?.replace(core, '!!');
}

function isNode(node: unknown): node is Node & { anchor?: string; tag?: string } {
	return typeof node === 'object' && node !== null && 'range' in node;
}

const written = 'Write out what it stands for, so that each place can be read by itself.';
const plain = 'Remove it. Where the value begins with that character, put the value in quotes.';

function unsupported(message: string, advice: string): DiagnosticMessage {
	return { rule: 'plain-yaml', message, advice };
}

/** A comment without a blank after its `#`; most files have none and are not searched. */
const comment = /\S[ \t]+#\S/;

/**
 * Text that YAML takes for a comment and leaves out: everything from `#` on in `message: Fixed by
 * #135`. A comment with a blank after its `#` is meant as one.
 */
export function findSwallowedText(document: Document, text: string): DiagnosticAtOffset[] {
	if (!comment.test(text)) return [];
	const found: DiagnosticAtOffset[] = [];
	visit(document, {
		Scalar(_key, { type, value, range }: Scalar) {
			if (type !== 'PLAIN' || value === null || !range) return;
			const [gap, start] = /^[ \t]+(#\S+)/.exec(text.slice(range[1], range[1] + 80)) ?? [];
			if (!gap || !start) return;
			found.push({
				offset: range[1] + gap.length - start.length,
				diagnostic: unsupported(
					`All of this line from “${start}” on is read as a comment and would not be shown.`,
					'Put the whole value in quotes; or, if it is a comment, put a blank after “#”.',
				),
			});
		},
	});
	return found;
}
