import { spawnSync } from 'node:child_process';
import { listSite } from '../support/read-site.ts';
import { python } from './tools.ts';
import type { Verdict } from './verdict.ts';

// Reads paths from its arguments and prints, for each, the complaint or nothing, as one JSON list.
const script = `
import feedparser, json, sys
def complaints(path):
    feed = feedparser.parse(path)
    if feed.bozo: return [str(feed.bozo_exception)]
    if not feed.version: return ['This is not a feed.']
    parts = ('id', 'title', 'link', 'updated_parsed', 'content')
    return [f'An entry without {part}.' for entry in feed.entries for part in parts
            if not entry.get(part) and not (part == 'updated_parsed' and entry.get('published_parsed'))]
print(json.dumps([complaints(path) for path in sys.argv[1:]]))
`;

/** Every RSS and Atom feed of the site, each entry whole, as the most used reader of feeds finds it. */
export async function feedparser(folder: string): Promise<Verdict[]> {
	const paths = await listSite(folder, 'rss.xml', 'atom.xml', '.atom');
	const { stdout } = spawnSync(python, ['-c', script, ...paths], { cwd: folder, encoding: 'utf8' });
	const complaints = JSON.parse(stdout) as string[][];
	return paths.map((path, index) => ({ path, complaints: complaints[index] ?? ['Not judged.'] }));
}
