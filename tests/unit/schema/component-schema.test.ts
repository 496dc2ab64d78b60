import { describe, expect, test } from 'vitest';
import {
	componentSchema,
	componentsFileSchema,
	idSchema,
} from '../../../src/schema/component-schema.ts';
import { time } from '../support/at.ts';

describe('idSchema', () => {
	test.each(['cdn', 'package-downloads', 'api-2'])('takes %s', (id) => {
		expect(idSchema.parse(id)).toBe(id);
	});

	test.each(['', 'CDN', 'package_downloads', '-cdn', 'cdn-', 'a--b', 'a b'])(
		'refuses “%s”',
		(id) => {
			expect(idSchema.safeParse(id).error?.issues[0]?.message).toBe(
				'An id is lower-case letters and digits, in words joined by hyphens, such as package-downloads.',
			);
		},
	);
});

const website = {
	id: 'website',
	name: 'Website',
	description: 'The pages of the gallery.',
	since: '2017-03-27',
};

describe('componentSchema', () => {
	test('counts from the start of its first day in UTC', () => {
		expect(componentSchema.parse(website).since).toEqual(time('2017-03-27'));
	});

	test('takes names of hosts, without scheme or path', () => {
		const read = (host: string) => componentSchema.safeParse({ ...website, hosts: [host] });
		expect(read('www.powershellgallery.com').success).toBe(true);
		expect(read('https://www.powershellgallery.com/').error?.issues[0]?.message).toBe(
			'A host is a name such as www.powershellgallery.com, without scheme or path.',
		);
	});

	test('refuses a field that it does not know', () => {
		expect(componentSchema.safeParse({ ...website, owner: 'nobody' }).success).toBe(false);
	});
});

describe('componentsFileSchema', () => {
	test('wants a group, and a component in each', () => {
		const group = { id: 'all', name: 'All', components: [website] };
		const read = (groups: unknown[]) => componentsFileSchema.safeParse({ groups }).success;
		expect(read([group])).toBe(true);
		expect(read([])).toBe(false);
		expect(read([{ ...group, components: [] }])).toBe(false);
	});
});
