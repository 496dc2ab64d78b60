import { type Document, isAlias, isScalar, type Node, visit } from 'yaml';
import type { DiagnosticMessage } from '../diagnostics/problem-at.ts';

/** Something that YAML knows and this record does not, and where it stands in the text. */
export interface DiagnosticAtOffset {
	readonly diagnostic: DiagnosticMessage;
	readonly offset: number;
}

/** What anchors, aliases, tags and merge keys begin with; most files hold none, and are not searched. */
const suspicious = /(^|[\s[{,])([&*!]\S|<<\s*:)/m;

/** The anchors, aliases, tags and merge keys of a document: they hide from a reviewer what is said. */
export function findUnsupportedYaml(document: Document, text: string): DiagnosticAtOffset[] {
	if (!suspicious.test(text)) return [];
	const found: DiagnosticAtOffset[] = [];
	visit(document, (key, node) => {
		const trouble = troubleOf(key, node);
		if (trouble) found.push({ diagnostic: trouble, offset: signOffset(node as Node, text) });
	});
	return found;
}

/** Where the sign of an anchor or tag stands: before what it is put on, where the node begins. */
function signOffset(node: Node & { anchor?: string; tag?: string }, text: string): number {
	const offset = node.range?.[0] ?? 0;
	if (isAlias(node)) return offset;
	const sign = node.anchor ? `&${node.anchor}` : ownTag(node);
	const found = sign ? text.lastIndexOf(sign, offset) : -1;
	return found >= 0 ? found : offset;
}

function troubleOf(key: unknown, node: unknown): DiagnosticMessage | undefined {
	if (isAlias(node)) return refuse(`The alias “*${node.source}” stands here.`, written);
	if (!isNode(node)) return undefined;
	if (node.anchor) return refuse(`The anchor “&${node.anchor}” stands here.`, plain);
	const tag = ownTag(node);
	if (tag) return refuse(`The tag “${tag}” stands here.`, plain);
	const merges = key === 'key' && isScalar(node) && node.value === '<<';
	return merges ? refuse('The merge key “<<” stands here.', written) : undefined;
}

const core = 'tag:yaml.org,2002:';
/** Tags that every map and list has, whether it was written or not. */
const silentTags = [undefined, `${core}map`, `${core}seq`];

/** A tag that somebody wrote, as it was written. */
function ownTag({ tag }: { tag?: string }): string | undefined {
	return silentTags.includes(tag) ? undefined : tag?.replace(core, '!!');
}

function isNode(node: unknown): node is Node & { anchor?: string; tag?: string } {
	return typeof node === 'object' && node !== null && 'range' in node;
}

const written = 'Write out what it stands for, so that each place can be read by itself.';
const plain = 'Remove it. Where the value begins with that character, put the value in quotes.';

function refuse(message: string, advice: string): DiagnosticMessage {
	return { rule: 'plain-yaml', message, advice };
}
