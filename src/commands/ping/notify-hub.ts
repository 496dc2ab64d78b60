/** Milliseconds after which a hub that does not answer counts as out of reach. */
const patience = 10_000;

/**
 * Notifies a WebSub hub that a feed has news, in the format that hubs agree on (the specification leaves
 * it open). Returns in a sentence what went wrong; `undefined` where the hub has taken it.
 */
export async function notifyHub(hub: string, topic: string): Promise<string | undefined> {
	const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic });
	try {
		const signal = AbortSignal.timeout(patience);
		const { ok, status, statusText } = await fetch(hub, { method: 'POST', body, signal });
		return ok ? undefined : `The hub has refused it: ${`${status} ${statusText}`.trim()}.`;
	} catch (error) {
		return `The hub cannot be reached: ${reasonOf(error)}.`;
	}
}

/** Why a request failed: the cause of “fetch failed” explains it better. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (error.name === 'TimeoutError') return `no answer in ${patience / 1000} seconds`;
	const below = error.cause instanceof Error ? error.cause : error;
	return (below.message || below.name).replace(/\.$/, '');
}
