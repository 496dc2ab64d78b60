import { textRule } from './rule.ts';
import { fieldLinksOf, textsOf } from './texts-of.ts';

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

/** No keys, as they come with pasted commands. */
export const noSecrets = textRule({
	name: 'no-secrets',
	description: 'Texts and links hold no API keys, tokens, passwords or signatures.',
	examples: {
		good: 'workaround: Publish with -ApiKey and a key of your own.',
		bad: `workaround: Publish with -ApiKey oy2${'a'.repeat(43)}.`,
	},
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
});
