import { describe, expect, it } from 'vitest';
import { addressFrom, addressOf } from '../../../src/build/address.ts';

describe('addressOf', () => {
	it('is at the root where the address has no path', () => {
		expect(addressOf('https://status.example')).toEqual({
			site: 'https://status.example',
			base: '/',
		});
	});

	it('takes the base path from the address', () => {
		expect(addressOf('https://org.example/gallery/status')).toEqual({
			site: 'https://org.example',
			base: '/gallery/status/',
		});
	});

	it.each(['status', '/status', 'status/', '/status/'])('reads the base path %j alike', (path) => {
		expect(addressOf('https://org.example/other/', path).base).toBe('/status/');
	});

	it('goes back to the root for the base path "/"', () => {
		expect(addressOf('https://org.example/other/', '/').base).toBe('/');
	});
});

describe('addressFrom', () => {
	it('prefers SITE_URL to the address in site.yaml', () => {
		expect(addressFrom({ SITE_URL: 'http://[::1]:8080/x/' })).toEqual({
			site: 'http://[::1]:8080',
			base: '/x/',
		});
	});

	it('leaves a site.yaml that cannot be read to the gate', () => {
		expect(addressFrom({ DATA_DIR: 'no/such/folder' })).toEqual({
			site: 'http://localhost:4321',
			base: '/',
		});
	});

	it.each(['status.example', 'ftp://status.example/', 'https://'])(
		'names SITE_URL where it is %j, which no browser opens',
		(address) => {
			expect(() => addressFrom({ SITE_URL: address })).toThrow(
				`SITE_URL is “${address}”. Write an address such as https://status.example/.`,
			);
		},
	);

	it.each(['/../x', '.', 'a b', 'ä', '/x/?y', 'https://org.example/x'])(
		'names BASE_PATH where it is %j, which is no plain path',
		(path) => {
			expect(() => addressFrom({ SITE_URL: 'https://org.example', BASE_PATH: path })).toThrow(
				`BASE_PATH is “${path}”. Write a path such as /status/, of letters, digits, “-”, “_”, “.” and “~”.`,
			);
		},
	);

	it.each(['', '/', 'gallery/status-2.0', '/~gallery/'])('takes the base path %j', (path) => {
		expect(addressFrom({ SITE_URL: 'https://org.example', BASE_PATH: path }).site).toBe(
			'https://org.example',
		);
	});
});
