import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { notifyHub } from '../../../src/commands/ping/notify-hub.ts';

const topic = 'https://status.example/rss.xml?a=1&b=2';
const asked: { method: string | undefined; type: string | undefined; body: string }[] = [];
let hub: Server;
let address: string;

/** A hub that takes everything at `/`, and refuses at `/full`. */
beforeAll(async () => {
	hub = createServer((request, response) => {
		void text(request).then((body) => {
			asked.push({ method: request.method, type: request.headers['content-type'], body });
			response.writeHead(request.url === '/full' ? 503 : 204).end();
		});
	});
	await new Promise<void>((ready) => hub.listen(0, '127.0.0.1', ready));
	address = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((closed) => hub.close(closed)));

describe('tellHub', () => {
	test('posts as a form that a feed has news', async () => {
		expect(await notifyHub(address, topic)).toBeUndefined();
		expect(asked[0]?.method).toBe('POST');
		expect(asked[0]?.type).toMatch(/^application\/x-www-form-urlencoded/);
		expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toEqual({
			'hub.mode': 'publish',
			'hub.url': topic,
		});
	});

	test('says with which answer a hub refused', async () => {
		expect(await notifyHub(`${address}/full`, topic)).toBe(
			'The hub has refused it: 503 Service Unavailable.',
		);
	});

	test('says why a hub cannot be reached', async () => {
		expect(await notifyHub('http://127.0.0.1:9', topic)).toMatch(
			/^The hub cannot be reached: .*(ECONNREFUSED|bad port).*\.$/,
		);
	});
});
