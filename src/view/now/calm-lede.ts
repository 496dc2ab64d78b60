import { recordGaps, type SiteRecord } from '../../domain/record/record.ts';
import type { PageStatus } from '../../domain/status/page-status.ts';
import { dayText } from '../text/instant-text.ts';
import { inSentence, listText } from '../text/list-text.ts';

/** Whether every function was lately measured, and found working. */
export function isAllWorking({ components, measured }: PageStatus): boolean {
	return [...components.keys()].every((id) => measured.get(id)?.status === 'operational');
}

/** What is known, and what is not, where nothing is declared and no fault was measured. */
export function calmLede(page: PageStatus, record: SiteRecord): string {
	if (page.measured.size === 0) return unmeasured(record);
	if (isAllWorking(page))
		return 'Every function answered when it was last measured, and no incident is declared. If a command fails, look nearer home first: the proxy, the firewall, an old client.';
	return [partly(page, record), gapText(record)].filter(Boolean).join(' ');
}

function unmeasured(record: SiteRecord): string {
	const { service } = record.site;
	const gap = openGap(record);
	return gap === undefined
		? `Nobody measures the ${service} yet, so this page cannot say that it works: only that staff have declared nothing.`
		: `Nobody measures the ${service} yet, and nobody has kept this record since ${dayText(gap)}: this page cannot say that it works.`;
}

/** Names whichever is shorter to tell: what works, or what nobody saw. */
function partly({ measured }: PageStatus, { components, site }: SiteRecord): string {
	const works = ({ id }: { id: string }) => measured.get(id)?.status === 'operational';
	const working = components.filter(works);
	if (working.length === 0)
		return `No measurement is recent enough to say that the ${site.service} works.`;
	const unseen = components.filter((one) => !works(one));
	const names = (list: typeof components) => listText(list.map(({ name }) => inSentence(name)));
	return unseen.length <= working.length
		? `All functions answered when they were last measured, but for ${names(unseen)}, of which no recent measurement tells.`
		: `Measured to work lately: ${names(working)}. Of the others no recent measurement tells.`;
}

/** Since when nobody has kept the record, where that lasts. */
function openGap({ site, now }: SiteRecord) {
	return recordGaps(site, now).find(({ end }) => end === now)?.start;
}

function gapText(record: SiteRecord): string {
	const gap = openGap(record);
	return gap === undefined ? '' : `Nobody has kept the record of incidents since ${dayText(gap)}.`;
}
