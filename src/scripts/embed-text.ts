/** A status in a short text; the API’s schema describes the fields. */
interface Badge {
	readonly text: string;
	readonly until: string;
}

/** What the script for other sites reads of `status.json`. */
export interface EmbedAnswer {
	readonly as_of: string;
	readonly badge: Badge;
	readonly components: readonly { readonly id: string; readonly badge: Badge }[];
}

/** What was fetched, as an answer; `undefined` where anything that is read of it is missing or no time. */
export function wholeAnswer(value: unknown): EmbedAnswer | undefined {
	const answer = value as Partial<EmbedAnswer> | null | undefined;
	const isWhole =
		isTime(answer?.as_of) &&
		isBadge(answer?.badge) &&
		Array.isArray(answer?.components) &&
		answer.components.every((one: Partial<EmbedAnswer['components'][number]> | null) =>
			isBadge(one?.badge),
		);
	return isWhole ? (answer as EmbedAnswer) : undefined;
}

function isBadge(badge: Partial<Badge> | null | undefined): boolean {
	return typeof badge?.text === 'string' && isTime(badge.until);
}

function isTime(text: unknown): boolean {
	return typeof text === 'string' && !Number.isNaN(Date.parse(text));
}

/**
 * `failing, as of 2026-11-24 09:00 UTC`: the status of a component, or of everything if the id is
 * empty. It is unknown, as of now, if no answer came, if the answer is too old to be shown or if it
 * has no such component.
 */
export function embedText(id: string, answer: EmbedAnswer | undefined, now: number): string {
	const badge = id ? answer?.components.find((one) => one.id === id)?.badge : answer?.badge;
	return answer && badge && now <= Date.parse(badge.until)
		? `${badge.text}, as of ${minuteText(Date.parse(answer.as_of))}`
		: `unknown, as of ${minuteText(now)}`;
}

/** `2026-11-24 09:00 UTC`, which readers of any language understand. */
function minuteText(at: number): string {
	return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
