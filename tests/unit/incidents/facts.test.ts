import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileContent } from '../../../src/compile/compile.ts';
import { type Incident, isIncident } from '../../../src/domain/incident/entry.ts';
import { firstUpdate } from '../../../src/domain/incident/updates.ts';
import { parseIso, toIso } from '../../../src/time/instant.ts';

const project = resolve(import.meta.dirname, '../../..');
const places = { incidentsDir: join(project, 'incidents'), dataDir: join(project, 'src/data') };
const { record } = compileContent(places, { now: parseIso('2027-01-01T00:00:00Z') });
const incidents = (record?.entries ?? []).filter(isIncident);

function incident(id: string): Incident {
	return incidents.find((one) => one.id === id) as Incident;
}

/** The components that an incident puts out, those that no update names with a question mark. */
function out(id: string): string[] {
	return incident(id)
		.components.filter(({ status }) => status === 'major_outage')
		.map((effect) => effect.id + (effect.inferred ? '?' : ''));
}

const { groups = [] } = record ?? {};
const throughWebsite = groups
	.flatMap(({ components }) => components)
	.filter(({ reached_through }) => reached_through === 'website');

describe('the record of the gallery', () => {
	test('has everything that is reached through the website out while the website is out', () => {
		const whole = incidents.filter(({ id }) => out(id).includes('website'));
		expect(whole).toHaveLength(9);
		for (const { id } of whole) {
			const named = out(id).map((one) => one.replace('?', ''));
			expect(named, id).toEqual(expect.arrayContaining(throughWebsite.map((one) => one.id)));
		}
	});

	test('tells the functions that a notice names from those that follow', () => {
		expect(out('2021-03-23-certificate-expired')).toEqual([
			...['website', 'package-downloads'],
			...['api?', 'publishing?', 'search?', 'sign-in?'],
		]);
	});

	test('has no start later than the update that first spoke of it', () => {
		const late = incidents.filter((one) => one.began.latest > firstUpdate(one).at);
		expect(late.map(({ id }) => id)).toEqual([]);
	});

	test.for([
		['2021-08-17-sign-in-failing', '2021-08-17T20:00:00Z', '2021-08-17T20:07:39Z'],
		['2024-04-04-database-outage', '2024-04-04T00:38:00Z', '2024-04-04T00:53:21Z'],
		['2022-05-02-slow-gallery', '2022-04-22T07:00:00Z', '2022-04-26T07:00:00Z'],
		[
			'2025-09-09-nuget-provider-bootstrap-certificate',
			'2025-06-11T07:00:00Z',
			'2025-09-09T16:03:57Z',
		],
	] as const)('%s began between %s and %s', ([id, earliest, latest]) => {
		const { began } = incident(id);
		expect([toIso(began.earliest), toIso(began.latest)]).toEqual([earliest, latest]);
	});

	test('does not call two preliminary causes that differ the same', () => {
		expect(incident('2016-07-11-downloads-failing').related).toEqual([
			{ id: '2016-05-17-downloads-failing', as: 'see_also' },
		]);
	});

	test('names Verizon behind the slow delivery network of July 2021', () => {
		expect(incident('2021-07-06-cdn-latency').upstream).toEqual({ name: 'Verizon' });
	});

	test('claims nothing of packages or clients that no notice speaks of', () => {
		const [mail] = incident('2016-08-05-contact-mailbox-unreachable').updates;
		expect(mail?.message).not.toContain('Packages');
		const provider = incident('2025-09-09-nuget-provider-bootstrap-certificate');
		expect(provider.scope).not.toContain('not affected');
	});

	test('limits the failing deployments of 2017 to items that had been deployed before', () => {
		expect(incident('2017-06-01-deploy-to-azure-automation').scope).toContain('before');
	});

	test('holds the end of the report on 30 October 2020 and the comments below it', () => {
		const { body } = incident('2020-10-30-gallery-outage');
		expect(body).toContain('support alias');
		expect(body).toContain('link to the repository was broken');
	});
});
