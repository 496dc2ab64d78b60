import { anyTextRule, type ParsedContent, type Rule } from './rule.ts';
import { fieldLinksOf, textsOf } from './texts-of.ts';

/** The name in a path to somebody's own folder, as pasted logs hold it. */
const ownFolder = /(?:[A-Za-z]:\\Users\\|(?<![\w.:/-])\/(?:home|Users)\/)([^\s\\/"'`,;)]+)/g;
// Bounded, and tried only at the start of a word, so that a pasted megabyte does not stall it.
const mailAddress = /(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}/g;

/** Names in paths that belong to nobody, and placeholders. */
const nobody = /^([<{[$%*…].*|public|default|user|username|name|you|me|runner\w*|vsts)$/i;
/** Domains set aside for examples (RFC 2606), and a user name that every Git server shares. */
const noAddress = /(@|\.)example(\.(com|org|net))?$|\.invalid$|^git@/i;

function findFolders(text: string): string[] {
	return [...text.matchAll(ownFolder)]
		.filter(([, name = '']) => !nobody.test(name))
		.map(([path]) => path);
}

function findAddresses(text: string, { site }: ParsedContent): string[] {
	if (!site || !text.includes('@')) return [];
	const known = site.contacts.map(({ href }) => href.replace(/^mailto:/, '').toLowerCase());
	return (text.match(mailAddress) ?? []).filter(
		(address) => !noAddress.test(address) && !known.includes(address.toLowerCase()),
	);
}

/**
 * Keys that open something: of the gallery (NuGet’s form), of GitHub, of Azure storage and its
 * links, tokens of a session, and names with passwords in an address.
 */
const secret = new RegExp(
	[
		String.raw`\boy2[a-z0-9]{43}\b`,
		String.raw`\bgh[opsur]_[A-Za-z0-9]{36,}\b`,
		String.raw`\bgithub_pat_\w{22,}`,
		String.raw`[?&]sig=[A-Za-z0-9%+/=]{20,}`,
		String.raw`\bAccountKey=[A-Za-z0-9+/=]{20,}`,
		String.raw`\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,}`,
		String.raw`(?<=\bhttps?://)[^\s/?#@:]{1,100}:[^\s/?#@]{1,200}@`,
	].join('|'),
	'g',
);

/** Rules about what may not be published in the texts of a file. */
export const textRules: readonly Rule[] = [
	// Paths and addresses come with pasted logs.
	anyTextRule({
		name: 'no-personal-data',
		description:
			'Texts hold no paths to people’s own folders and no e-mail addresses but the contacts of site.yaml.',
		good: 'scope: Installs into C:\\Users\\<name>\\Documents',
		bad: 'scope: Installs into C:\\Users\\maria\\Documents',
		find(file, record) {
			return textsOf(file).flatMap(({ path, text }) => [
				...findFolders(text).map((fragment) => ({
					path,
					fragment,
					message: `“${fragment}” is somebody’s own folder.`,
					advice: 'Write <name> for the name, or leave the path out.',
				})),
				...findAddresses(text, record).map((fragment) => ({
					path,
					fragment,
					message: `“${fragment}” is an e-mail address that is not one of the contacts in site.yaml.`,
					advice: 'Leave it out, or name a contact of site.yaml.',
				})),
			]);
		},
	}),
	// Keys come with pasted commands.
	anyTextRule({
		name: 'no-secrets',
		description: 'Texts and links hold no API keys, tokens, passwords or signatures.',
		good: 'workaround: Publish with -ApiKey and a key of your own.',
		bad: `workaround: Publish with -ApiKey oy2${'a'.repeat(43)}.`,
		find(file) {
			return [...textsOf(file), ...fieldLinksOf(file)].flatMap(({ path, text }) =>
				(text.match(secret) ?? []).map((fragment) => ({
					path,
					fragment,
					message: `“${fragment.slice(0, 8)}…” looks like a key that opens something.`,
					advice: 'Remove it here, and revoke it: what was pushed once has been seen.',
				})),
			);
		},
	}),
];
