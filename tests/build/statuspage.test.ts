import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { type StatuspageName, statuspageNames } from '../../src/addresses/routes.ts';
import { statuspageSchemas } from '../../src/statuspage/schema.ts';
import { layOutDemo } from '../demo/build-demo.ts';
import type { BuildRequest } from '../support/build-site.ts';
import { type Documents, renderDocuments } from '../support/documents.ts';

await using demo = await layOutDemo();

/** Sites by what is the matter in them. */
const requests: Readonly<Record<string, BuildRequest>> = {
	real: {},
	outage: { now: '2020-10-30T15:00:00Z' },
	maintenance: { now: '2025-01-28T20:00:00Z' },
	'before maintenance': { now: '2025-01-27T00:00:00Z' },
	moved: { env: { SITE_URL: 'https://elsewhere.example', BASE_PATH: '/status' } },
	demo: demo.request,
};
const sites = new Map<string, Documents>();
for (const [name, request] of Object.entries(requests))
	sites.set(name, await renderDocuments(request, 'api/v2/'));

/** A document as a tool that was written for Statuspage reads it: strictly. */
function read<Name extends StatuspageName>(site: string, name: Name) {
	const json: unknown = JSON.parse(sites.get(site)?.get(`api/v2/${name}.json`) ?? '');
	return statuspageSchemas[name].parse(json) as z.output<(typeof statuspageSchemas)[Name]>;
}

const titles = (parts: readonly { readonly name: string }[]) => parts.map(({ name }) => name);

describe.for(Object.keys(requests))('the API v2 of the site: %s', (site) => {
	test('has all of Statuspage’s documents, in Statuspage’s shape', () => {
		const own = sites.get(site)?.keys() ?? [];
		expect([...own].toSorted()).toEqual(
			statuspageNames.map((name) => `api/v2/${name}.json`).toSorted(),
		);
		for (const name of statuspageNames) read(site, name);
	});

	test('says in its summary what the other documents say', () => {
		const summary = read(site, 'summary');
		expect(summary.status).toEqual(read(site, 'status').status);
		expect(summary.components).toEqual(read(site, 'components').components);
		expect(summary.incidents).toEqual(read(site, 'incidents/unresolved').incidents);
		expect(summary.scheduled_maintenances).toEqual([
			...read(site, 'scheduled-maintenances/active').scheduled_maintenances,
			...read(site, 'scheduled-maintenances/upcoming').scheduled_maintenances,
		]);
	});

	test('has one id for one thing', () => {
		const { page, components } = read(site, 'components');
		const { incidents } = read(site, 'incidents');
		const works = read(site, 'scheduled-maintenances').scheduled_maintenances;
		const told = [...incidents, ...works];
		const updates = told.flatMap(({ incident_updates }) => incident_updates.map(({ id }) => id));
		const ids = [...[page, ...components, ...told].map(({ id }) => id), ...updates];
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('tells newest first, at most fifty, and of each the newest update first', () => {
		const { incidents } = read(site, 'incidents');
		const instants = incidents.map(({ created_at }) => created_at);
		expect(instants).toEqual(instants.toSorted().reverse());
		expect(incidents.length).toBeLessThanOrEqual(50);
		for (const { incident_updates } of incidents) {
			const shown = incident_updates.map(({ display_at }) => display_at);
			expect(shown).toEqual(shown.toSorted().reverse());
		}
	});

	test('names only groups and components that there are', () => {
		const { components } = read(site, 'components');
		const known = new Set(components.map(({ id }) => id));
		const members = components.flatMap((one) => (one.group ? one.components : []));
		const single = components.filter(({ group }) => !group).map(({ id }) => id);
		expect(members).toEqual(single);
		const { incidents } = read(site, 'incidents');
		const named = incidents.flatMap(({ incident_updates }) =>
			incident_updates.flatMap(({ affected_components }) => affected_components ?? []),
		);
		expect(named.filter(({ code }) => !known.has(code))).toEqual([]);
	});
});

describe('in the middle of an outage', () => {
	test('the page and its parts tell of it', () => {
		const { status, components, incidents } = read('outage', 'summary');
		expect(status).toEqual({ indicator: 'major', description: 'Partial System Outage' });
		const failing = components.filter((one) => one.status === 'major_outage');
		expect(titles(failing)).toEqual([
			'Getting packages',
			'Package downloads',
			'Around the gallery',
			'Website',
		]);
		expect(incidents).toMatchObject([
			{ name: 'Gallery outage', status: 'investigating', impact: 'critical', resolved_at: null },
		]);
	});

	test('its newest update says what it did to which component', () => {
		const { incidents } = read('outage', 'incidents/unresolved');
		const affected = incidents[0]?.incident_updates[0]?.affected_components ?? [];
		expect(affected).toContainEqual({
			code: expect.stringMatching(/^[a-z0-9]{12}$/) as string,
			name: 'Around the gallery - Website',
			old_status: 'operational',
			new_status: 'major_outage',
		});
	});

	test('its ids are those that it has ever after', () => {
		const [then] = read('outage', 'incidents').incidents;
		const now = read('real', 'incidents').incidents.find(({ id }) => id === then?.id);
		expect(now).toMatchObject({ name: 'Gallery outage', status: 'postmortem' });
		const ids = (one: typeof now) => one?.incident_updates.map(({ id }) => id) ?? [];
		expect(ids(now)).toEqual(expect.arrayContaining(ids(then)));
	});
});

describe('around planned work', () => {
	const work = 'Routine maintenance';

	test('it is upcoming before its window, and active within', () => {
		const upcoming = (site: string) =>
			titles(read(site, 'scheduled-maintenances/upcoming').scheduled_maintenances);
		const active = (site: string) =>
			titles(read(site, 'scheduled-maintenances/active').scheduled_maintenances);
		expect(upcoming('before maintenance')).toEqual([work]);
		expect(active('before maintenance')).not.toContain(work);
		expect(upcoming('maintenance')).toEqual([]);
		expect(active('maintenance')).toContain(work);
	});

	test('within its window the page says so, and the work is in progress', () => {
		const { status, scheduled_maintenances } = read('maintenance', 'summary');
		expect(status).toEqual({
			indicator: 'maintenance',
			description: 'Service Under Maintenance',
		});
		expect(scheduled_maintenances[0]).toMatchObject({
			name: work,
			status: 'in_progress',
			impact: 'maintenance',
			scheduled_for: '2025-01-28T19:00:00.000Z',
			scheduled_until: '2025-01-28T21:00:00.000Z',
		});
	});
});

test('where nobody has closed an incident, nothing is unresolved', () => {
	const { incidents } = read('real', 'incidents/unresolved');
	expect(incidents).toEqual([]);
	expect(read('real', 'status').status.indicator).toBe('none');
	const open = read('real', 'incidents').incidents.filter((one) => !one.resolved_at);
	expect(open.length).toBeGreaterThan(0);
});

test('a site that moves keeps every id, and tells its new address', () => {
	const [moved, real] = [read('moved', 'incidents'), read('real', 'incidents')];
	expect(moved.page).toEqual({ ...real.page, url: 'https://elsewhere.example/status' });
	expect(moved.incidents.map(({ id }) => id)).toEqual(real.incidents.map(({ id }) => id));
	expect(moved.incidents[0]?.shortlink).toMatch(
		/^https:\/\/elsewhere\.example\/status\/incidents\//,
	);
});
