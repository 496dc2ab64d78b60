/** A rule of a `_headers` file: what it gives to the paths that it matches. */
export interface HeaderRule {
	readonly path: string;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file as Netlify and Cloudflare do. */
export function headerRules(file: string): HeaderRule[] {
	const lines = file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
	const rules: { path: string; headers: [string, string][] }[] = [];
	for (const line of lines) {
		if (!line.startsWith(' ')) {
			rules.push({ path: line, headers: [] });
			continue;
		}
		const [, name = '', value = ''] = /^ +([\w-]+): (.+)$/.exec(line) ?? [];
		rules.at(-1)?.headers.push([name.toLowerCase(), value]);
	}
	return rules;
}

/** Every value that each header is given at a path; hosts join two with a comma. */
export function headersAt(rules: readonly HeaderRule[], path: string): Map<string, string[]> {
	const given = rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
	const grouped = Map.groupBy(given, ([name]) => name);
	return new Map([...grouped].map(([name, own]) => [name, own.map(([, value]) => value)]));
}

/** `*` stands for anything, `:name` for one part between slashes. */
function matches(rule: string, path: string): boolean {
	const pattern = rule.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll(/:\w+/g, '[^/]+');
	return new RegExp(`^${pattern}$`).test(path);
}
