import { entryRule } from './rule.ts';
import { textsOf } from './texts-of.ts';

/** Keys that open something: of the gallery (NuGet’s form), of GitHub, and signatures of Azure links. */
const secret = /\boy2[a-z0-9]{43}\b|\bgh[opsur]_[A-Za-z0-9]{36,}\b|[?&]sig=[A-Za-z0-9%+/=]{20,}/g;

/** No keys, as they come with pasted commands. */
export const noSecrets = entryRule({
	name: 'no-secrets',
	description: 'Texts hold no API keys, tokens or signed links.',
	examples: {
		good: 'workaround: Publish with -ApiKey and a key of your own.',
		bad: `workaround: Publish with -ApiKey oy2${'a'.repeat(43)}.`,
	},
	find(entry) {
		return textsOf(entry).flatMap(({ path, text }) =>
			(text.match(secret) ?? []).map((words) => ({
				path,
				words,
				message: `“${words.slice(0, 8)}…” looks like a key that opens something.`,
				advice: 'Remove it here, and revoke it: what was pushed once has been seen.',
			})),
		);
	},
});
