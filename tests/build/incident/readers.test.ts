import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginWalk, type Walk } from './readers-walk.ts';

/** One walk from the first notice to the last correction, with planned work beside it: each step goes on from the one before. */
let walk: Walk;

beforeAll(async () => {
	walk = await beginWalk();
});

afterAll(() => walk[Symbol.asyncDispose]());

const says = (text: string): unknown => expect.stringContaining(text);
const saysNot = (text: string): unknown => expect.not.stringContaining(text);

describe('readers find', { timeout: 300_000 }, () => {
	test('planned work, and the first notice with its promise', async () => {
		await walk.tell(
			'2025-04-01T09:50Z',
			'maintenance announce -c sign-in:under -i minor --from 11:00 --to 12:00 -m',
			'Signing in will fail for a few minutes.',
			'Move of the sign-in service',
		);
		await walk.tell(
			'2025-04-01T10:00:20Z',
			'new -c search:degraded -i minor -b 09:40 -n 30m -m',
			'Searching takes up to a minute.',
			'Search answers slowly',
		);
		const found = await walk.readersFind('2025-04-01T10:05Z');
		expect(found).toMatchObject({
			headline: 'Search is slow or faulty.',
			search: 'degraded',
			signIn: 'nothing declared',
			awaited: ['2025-04-01T10:30:00Z'],
			incident: says('The next word was promised by 1 April 2025, 10:30 UTC'),
			work: says('Planned for 1 April 2025, 11:00 UTC to 12:00 UTC.'),
		});
		expect(found.home).toContain('Open incidents 1 April 2025 Degraded Search answers slowly');
		expect(found.home).toContain('Maintenance 1 April 2025 Planned Move of the sign-in service');
		expect(found.incident).toContain('Not resolved as of its newest update');
		expect(found.news.slice(-2)).toEqual([
			['Scheduled: Move of the sign-in service', '<p>Signing in will fail for a few minutes.</p>'],
			['Investigating: Search answers slowly', '<p>Searching takes up to a minute.</p>'],
		]);
	});

	test('what is known since, and that it is worse', async () => {
		await walk.tell(
			'2025-04-01T10:25Z',
			'update search -s identified -c search:partial -m',
			'An index is being *rebuilt*.',
		);
		expect(await walk.readersFind('2025-04-01T10:30Z')).toMatchObject({
			headline: 'Search is partly failing.',
			search: 'partly failing',
			awaited: [],
			home: says('Identified, 1 April 2025, 10:25 UTC An index is being rebuilt.'),
			incident: says('Search: partly failing from 1 April 2025, 10:25 UTC on; not over'),
			news: [['Identified: Search answers slowly', '<p>An index is being <em>rebuilt</em>.</p>']],
		});
	});

	test('that it is over and why, and that the work has begun', async () => {
		await walk.tell(
			'2025-04-01T10:58Z',
			'resolve search -e 10:48 -m',
			'Searches are fast again.',
			'--cause',
			'An index was lost.',
		);
		await walk.tell(
			'2025-04-01T11:05Z',
			'maintenance start sign-in --from now -m',
			'The move has begun.',
		);
		const found = await walk.readersFind('2025-04-01T11:10Z');
		expect(found).toMatchObject({
			headline: 'Sign-in is under maintenance.',
			search: 'nothing declared',
			signIn: 'maintenance',
			home: saysNot('Open incidents'),
			incident: says('Cause An index was lost.'),
			work: says('Work began 1 April 2025, 11:05 UTC'),
			news: [
				['Resolved: Search answers slowly', '<p>Searches are fast again.</p>'],
				['In progress: Move of the sign-in service', '<p>The move has begun.</p>'],
			],
		});
		expect(found.home).toContain('Under way Move of the sign-in service');
		expect(found.incident).toContain('Mitigated 1 April 2025, 10:48 UTC');
		expect(found.incident).toContain('Lasted 1 h 8 min');
	});

	test('that the work takes longer, and that it is back', async () => {
		await walk.tell(
			'2025-04-01T11:50Z',
			'maintenance extend sign-in --to 12:45 -m',
			'Copying takes longer than it did in the trial.',
		);
		await walk.tell(
			'2025-04-01T12:00Z',
			'reopen search -c search:degraded -b 11:40 -m',
			'Searching is slow again.',
		);
		const found = await walk.readersFind('2025-04-01T12:05Z');
		expect(found).toMatchObject({
			headline: says('Search is slow or faulty.'),
			search: 'degraded',
			signIn: 'maintenance',
			home: says('Open incidents 1 April 2025'),
			incident: says('Search: degraded from 1 April 2025, 11:40 UTC on; not over'),
			work: says('Planned for 1 April 2025, 11:00 UTC to 12:45 UTC.'),
		});
		expect(found.incident).not.toContain('Mitigated');
		expect(found.work).toContain(
			'The planned end was 1 April 2025, 12:00 UTC; it is now 1 April 2025, 12:45 UTC.',
		);
		expect(found.news.map(([title]) => title).toSorted()).toEqual([
			'Correction of planned window: Move of the sign-in service',
			'In progress: Move of the sign-in service',
			'Investigating: Search answers slowly',
		]);
	});

	test('that both are over', async () => {
		await walk.tell(
			'2025-04-01T12:40Z',
			'maintenance complete sign-in --to 12:30 -m',
			'Signing in works from its new place.',
		);
		await walk.tell(
			'2025-04-01T13:00Z',
			'resolve search -e 12:45 -m',
			'Searches are fast, and stay so.',
			'--cause',
			'An index was lost twice.',
		);
		expect(await walk.readersFind('2025-04-01T13:05Z')).toMatchObject({
			headline: 'No incident is declared.',
			search: 'nothing declared',
			signIn: 'nothing declared',
			home: says('Completed Move of the sign-in service Sign-in. 1 h 25 min.'),
			incident: says('Cause An index was lost twice.'),
			work: says('As it was 1 April 2025, 11:05 UTC to 1 April 2025, 12:30 UTC'),
			news: [
				['Completed: Move of the sign-in service', '<p>Signing in works from its new place.</p>'],
				['Resolved: Search answers slowly', '<p>Searches are fast, and stay so.</p>'],
			],
		});
	});

	test('the postmortem, and what is promised', async () => {
		const path = await walk.write('postmortem.md', '## Summary\n\nAn index was lost twice.\n');
		await walk.tell('2025-04-03T09:00Z', 'postmortem search-answers --file', path);
		await walk.tell(
			'2025-04-03T10:00Z',
			'repair add search-answers --category detect --due 2025-04-30 --owner',
			'Search team',
			'Alert on full disks',
		);
		expect(await walk.readersFind('2025-04-03T11:00Z')).toMatchObject({
			incident: says(
				'Postmortem Published here on 3 April 2025, 09:00 UTC Summary An index was lost twice.',
			),
			repairs: says('Alert on full disks Open · Search team · due 30 April 2025'),
			news: [['Postmortem: Search answers slowly', says('<p>An index was lost twice.</p>')]],
		});
	});

	test('what was kept, what was corrected, and what was a false alarm', async () => {
		await walk.tell(
			'2025-04-20T10:00Z',
			'repair done search-answers alert --done 2025-04-18 --evidence',
			'https://github.com/example/gallery/pull/12',
		);
		await walk.tell(
			'2025-04-21T10:00Z',
			'correct search-answers --of mitigated --value 2025-04-01T12:50Z --note',
			'The end had been given as 12:45 UTC.',
		);
		await walk.tell(
			'2025-04-21T10:10Z',
			'new -c sign-in:major -i major -b now -n 10:20 -m',
			'Nobody can sign in.',
			'Signing in fails',
		);
		await walk.tell('2025-04-21T10:15Z', 'retract signing --why', 'A probe was misread.');
		const found = await walk.readersFind('2025-04-21T10:30Z');
		expect(found).toMatchObject({
			incident: says('Mitigated 1 April 2025, 12:50 UTC'),
			repairs: says('1 kept in the last year'),
			headline: 'No incident is declared.',
			signIn: 'nothing declared',
			awaited: [],
			news: [
				[says('Search answers slowly'), says('The end had been given as 12:45 UTC.')],
				['Investigating: Signing in fails', '<p>Nobody can sign in.</p>'],
				['Retracted: Signing in fails', says('A probe was misread.')],
			],
		});
		expect(found.incident).toContain('Corrections 21 April 2025');
		expect(found.incident).toContain('Lasted 3 h 10 min');
	});
});
