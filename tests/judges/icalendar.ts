import { spawnSync } from 'node:child_process';
import { listSite } from '../support/read-site.ts';
import { python } from './tools.ts';
import type { Verdict } from './verdict.ts';

// Reads paths from its arguments and prints, for each, the complaints as one JSON list. A property
// that cannot be read is noted by the parser as an error of its component.
const script = `
import icalendar, json, sys
def complaints(path):
    text = open(path, 'rb').read()
    try: calendar = icalendar.Calendar.from_ical(text)
    except ValueError as error: return [str(error)]
    found = [f'{part.name}: {error}' for part in calendar.walk() for error in part.errors]
    for event in calendar.walk('VEVENT'):
        found += [f'VEVENT without {name}' for name in event.required if name not in event]
        if 'DTEND' in event and event.decoded('DTEND') <= event.decoded('DTSTART'):
            found += [f"{event['UID']} ends before it starts"]
    if len(calendar.subcomponents) == 0: found += ['It is empty.']
    return found
print(json.dumps([complaints(path) for path in sys.argv[1:]]))
`;

/** Every calendar of the site, as Debian's icalendar for Python finds it. */
export async function icalendar(folder: string): Promise<Verdict[]> {
	const paths = await listSite(folder, '.ics');
	const { stdout } = spawnSync(python, ['-c', script, ...paths], { cwd: folder, encoding: 'utf8' });
	const complaints = JSON.parse(stdout) as string[][];
	return paths.map((path, index) => ({ path, complaints: complaints[index] ?? ['Not judged.'] }));
}
