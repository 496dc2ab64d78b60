import { describe, expect, test } from 'vitest';
import { entrySchema, type Kind } from '../../../src/schema/entry-schema.ts';
import { time } from '../support/at.ts';
import { says } from '../support/make-entry.ts';

const incident = {
	title: 'The website does not answer',
	impact: 'major',
	components: [{ id: 'website', status: 'major_outage' }],
	began: '2021-03-01',
	updates: [says('2021-03-01T10:05Z', 'investigating')],
};

/** The problems of an incident that says this in place of what a good one says. */
function problems(told: object, kind: Kind = 'incident'): string[] {
	const read = entrySchema(kind, 'UTC').safeParse({ ...incident, ...told });
	return read.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('entrySchema of an incident', () => {
	test('takes a file for an incident that does not say what it is', () => {
		expect(entrySchema('incident', 'UTC').parse(incident).kind).toBe('incident');
	});

	test('reads days in the zone of the file', () => {
		const read = entrySchema('incident', 'America/Los_Angeles').parse(incident);
		expect(read).toMatchObject({ began: time('2021-03-01', 'America/Los_Angeles') });
	});

	test('is made once for a kind and a zone', () => {
		expect(entrySchema('incident', 'UTC')).toBe(entrySchema('incident', 'UTC'));
		expect(entrySchema('incident', 'UTC')).not.toBe(entrySchema('maintenance', 'UTC'));
		expect(entrySchema('incident', 'UTC')).not.toBe(entrySchema('incident', 'Asia/Kolkata'));
	});

	test('takes an unknown end and an unknown cause', () => {
		expect(problems({ mitigated: 'unknown', cause: 'unknown' })).toEqual([]);
	});

	test('refuses an unknown start', () => {
		expect(problems({ began: 'unknown' })).toEqual(['began: Only an end may be “unknown”.']);
	});

	test('wants a component and an update', () => {
		expect(problems({ components: [], updates: [] })).toEqual([
			'components: Name at least one component.',
			'updates: There is no update yet. Say in one what is known.',
		]);
	});

	test('wants the instant of an update to be one', () => {
		expect(problems({ updates: [says('2021-03-01', 'investigating')] })).toEqual([
			'updates.0.at: “2021-03-01” is not one instant, and what is public became so at one.',
		]);
	});

	test('does not take operational for an effect', () => {
		const components = [{ id: 'website', status: 'operational' }];
		expect(problems({ components })).toHaveLength(1);
	});

	test('takes operational for what was said of a component', () => {
		const components = [{ id: 'website', status: 'operational' }];
		const updates = [{ ...says('2021-03-01T10:05Z', 'monitoring'), components }];
		expect(problems({ updates })).toEqual([]);
	});

	test('refuses a field that it does not know', () => {
		expect(problems({ severity: 'high' })).toHaveLength(1);
	});

	test('refuses a zone that is not one', () => {
		expect(problems({ zone: 'PST' })).toEqual([
			'zone: A zone is a name of the IANA database, such as America/Los_Angeles.',
		]);
	});

	test('names a source with or without a label', () => {
		const url = 'https://github.com/PowerShell/PowerShellGallery/issues/135';
		const read = entrySchema('incident', 'UTC').parse({
			...incident,
			sources: [url, { url, label: 'A thread' }],
		});
		expect(read.sources).toEqual([
			{ url, label: undefined },
			{ url, label: 'A thread' },
		]);
	});

	test('refuses words of planned work', () => {
		expect(problems({ updates: [says('2021-03-01T10:05Z', 'completed')] })).toHaveLength(1);
	});
});

describe('entrySchema of planned work', () => {
	const work = {
		kind: 'maintenance',
		title: 'Work on the website',
		impact: 'none',
		components: [],
		scheduled: { from: '2021-03-08T10:00Z', to: 'unknown' },
		updates: [says('2021-03-01T09:00Z', 'scheduled')],
	};

	test('takes an unknown planned end', () => {
		expect(entrySchema('maintenance', 'UTC').safeParse(work).success).toBe(true);
	});

	test('refuses the start and the cause of an incident', () => {
		const told = { ...work, began: '2021-03-08T10:00Z', cause: 'A disk.' };
		expect(entrySchema('maintenance', 'UTC').safeParse(told).success).toBe(false);
	});
});

describe('entrySchema of an announcement', () => {
	const news = {
		kind: 'announcement',
		title: 'New host names',
		updates: [says('2021-03-01T09:00Z', 'informational')],
	};

	test('has no impact and no components', () => {
		expect(entrySchema('announcement', 'UTC').parse(news)).toMatchObject({
			impact: 'none',
			components: [],
		});
	});

	test('refuses an effect on a component', () => {
		const read = entrySchema('announcement', 'UTC').safeParse({
			...news,
			components: [{ id: 'website', status: 'major_outage' }],
		});
		expect(read.error?.issues.map(({ message }) => message)).toContain(
			'An announcement has no effect on components. If it has, it is an incident or maintenance.',
		);
	});
});
