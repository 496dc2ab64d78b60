/**
 * The reader's own time beside UTC.
 *
 * Not beside what is long past: nobody sets that beside a clock on the wall, and in lists of ten
 * years everything would be said twice.
 */
const longAgo = 30 * 86_400_000;

const clock = new Intl.DateTimeFormat('en-GB', {
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });

/** Adds, once, the reader's time to every instant that is shown with its clock in UTC. */
export function showLocalTimes(page: ParentNode, now: number): void {
	for (const time of page.querySelectorAll('time')) {
		const at = Date.parse(time.dateTime);
		if (!/\d:\d\d UTC/.test(time.textContent) || !(at > now - longAgo)) continue;
		const text = localText(at);
		if (!text || time.querySelector('.local')) continue;
		const local = document.createElement('span');
		local.className = 'local';
		local.textContent = ` (${text})`;
		time.append(local);
	}
}

/** `19:35 your time`, with the day where it is another; nothing where the reader's zone is at UTC. */
export function localText(at: number): string | undefined {
	const date = new Date(at);
	if (date.getTimezoneOffset() === 0) return undefined;
	const isSameDay = date.getDate() === date.getUTCDate();
	return `${clock.format(at)}${isSameDay ? '' : ` on ${day.format(at)}`} your time`;
}
