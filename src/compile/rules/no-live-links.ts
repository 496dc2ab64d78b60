import { textRule } from './rule.ts';
import { linksOf } from './texts-of.ts';

/** A page of somebody's present state: a status host without the path of one event. */
const live =
	/^https?:\/\/(azure\.status\.microsoft|status\.[\w.-]+|[\w.-]*status\.(com|io|dev)|[\w-]+\.statuspage\.io)(\/([a-z]{2}-[a-z]{2}|status|#.*)?)*$/i;

/** A link shows tomorrow what it showed today. */
export const noLiveLinks = textRule({
	name: 'no-live-links',
	description: 'No link leads to a live status page: tomorrow it shows something else.',
	severity: 'warning',
	examples: {
		good: 'sources: [https://azure.status.microsoft/en-us/status/history/]',
		bad: 'sources: [https://azure.status.microsoft/en-us/status]',
	},
	find(file) {
		return linksOf(file).flatMap(({ path, text }) =>
			live.test(text)
				? [
						{
							path,
							fragment: text,
							message: `“${text}” is a live status page: tomorrow it shows something else.`,
							advice: 'Link to its page about this event, or to its history.',
						},
					]
				: [],
		);
	},
});
