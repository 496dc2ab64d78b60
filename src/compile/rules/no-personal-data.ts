import { textRule, type ParsedContent } from './rule.ts';
import { textsOf } from './texts-of.ts';

/** The name in a path to somebody's own folder, as pasted logs hold it. */
const ownFolder = /(?:[A-Za-z]:\\Users\\|(?<![\w.:/-])\/(?:home|Users)\/)([^\s\\/"'`,;)]+)/g;
// Bounded, and tried only where a word begins: of a pasted megabyte it must not try every letter.
const mailAddress = /(?<![\w.+-])[\w.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}/g;

/** Names in paths that are nobody's, and marks of a name that was left open. */
const nobody = /^([<{[$%*…].*|public|default|user|username|name|you|me|runner\w*|vsts)$/i;
/** Domains set aside for examples (RFC 2606), and a user name that every Git server shares. */
const noAddress = /(@|\.)example(\.(com|org|net))?$|\.invalid$|^git@/i;

/** No paths to people's folders and no addresses of people, as they come with pasted logs. */
export const noPersonalData = textRule({
	name: 'no-personal-data',
	description:
		'Texts hold no paths to people’s own folders and no e-mail addresses but the contacts of site.yaml.',
	examples: {
		good: 'scope: Installs into C:\\Users\\<name>\\Documents',
		bad: 'scope: Installs into C:\\Users\\maria\\Documents',
	},
	find(file, record) {
		return textsOf(file).flatMap(({ path, text }) => [
			...folders(text).map((fragment) => ({
				path,
				fragment,
				message: `“${fragment}” is somebody’s own folder.`,
				advice: 'Write <name> for the name, or leave the path out.',
			})),
			...addresses(text, record).map((fragment) => ({
				path,
				fragment,
				message: `“${fragment}” is an e-mail address that is not one of the contacts in site.yaml.`,
				advice: 'Leave it out, or name a contact of site.yaml.',
			})),
		]);
	},
});

function folders(text: string): string[] {
	return [...text.matchAll(ownFolder)]
		.filter(([, name = '']) => !nobody.test(name))
		.map(([path]) => path);
}

function addresses(text: string, { site }: ParsedContent): string[] {
	if (!site || !text.includes('@')) return [];
	const known = site.contacts.map(({ href }) => href.replace(/^mailto:/, '').toLowerCase());
	return (text.match(mailAddress) ?? []).filter(
		(address) => !noAddress.test(address) && !known.includes(address.toLowerCase()),
	);
}
