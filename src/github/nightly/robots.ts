/** What one line of a robots.txt allows or forbids. */
interface Rule {
	readonly allows: boolean;
	readonly pattern: string;
}

/**
 * Whether a robots.txt lets a program ask for a path (RFC 9309): of the rules for it, else of those for
 * everybody, the longest that fits counts, and one that allows before one that does not.
 * @param path with its query, as it is asked for
 */
export function robotsAllow(robots: string, agent: string, path: string): boolean {
	const groups = groupsIn(robots);
	const rules = groups.get(agent.toLowerCase()) ?? groups.get('*') ?? [];
	const fitting = rules.filter(({ pattern }) => fits(pattern, path));
	const length = Math.max(0, ...fitting.map(({ pattern }) => pattern.length));
	const strongest = fitting.filter(({ pattern }) => pattern.length === length);
	return strongest.length === 0 || strongest.some(({ allows }) => allows);
}

/** The rules by the name of whom they are for; several names may stand above the same rules. */
function groupsIn(robots: string): Map<string, Rule[]> {
	const groups = new Map<string, Rule[]>();
	let named: string[] = [];
	let isNaming = false;
	for (const [field, value] of robots.split(/\r\n?|\n/).flatMap(fieldIn)) {
		if (field === 'user-agent') {
			named = isNaming ? [...named, value.toLowerCase()] : [value.toLowerCase()];
			for (const name of named) groups.set(name, groups.get(name) ?? []);
		} else if (value !== '') {
			const rule = { allows: field === 'allow', pattern: value };
			for (const name of named) groups.get(name)?.push(rule);
		}
		isNaming = field === 'user-agent';
	}
	return groups;
}

function fieldIn(line: string): [field: string, value: string][] {
	const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/i.exec(line) ?? [];
	const name = field.toLowerCase();
	return ['user-agent', 'allow', 'disallow'].includes(name) ? [[name, value]] : [];
}

/** A pattern is the beginning of a path; `*` stands for anything, and `$` at its end for the end. */
function fits(pattern: string, path: string): boolean {
	const isWhole = pattern.endsWith('$');
	const parts = (isWhole ? pattern.slice(0, -1) : pattern).split('*').map(escaped);
	return new RegExp(`^${parts.join('.*')}${isWhole ? '$' : ''}`).test(path);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Milliseconds after which a robots.txt that does not come counts as none. */
const patience = 10_000;

/**
 * Asks hosts, each once, whether a program may follow a link. A host that gives no answer is asked for
 * the page itself, which then shows what is wrong with it.
 */
export function askedRobots(userAgent: string): (link: string) => Promise<boolean> {
	const name = userAgent.split(/[/ ]/)[0] ?? '';
	const known = new Map<string, Promise<string>>();
	return async (link) => {
		const { origin, pathname, search } = new URL(link);
		const robots = known.get(origin) ?? robotsOf(origin, userAgent);
		known.set(origin, robots);
		return robotsAllow(await robots, name, pathname + search);
	};
}

async function robotsOf(origin: string, userAgent: string): Promise<string> {
	try {
		const response = await fetch(`${origin}/robots.txt`, {
			headers: { 'user-agent': userAgent },
			signal: AbortSignal.timeout(patience),
		});
		return response.ok ? await response.text() : '';
	} catch {
		return '';
	}
}
