import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkLinks, type Pace } from '../../../../src/github/nightly/check-links.ts';

const pace: Pace = {
	userAgent: 'gallery-status-links/1 (+https://status.example/)',
	concurrency: 2,
	retries: 0,
	timeout: 10_000,
	deadline: 20_000,
};
const asked: { url: string; agent: string | undefined }[] = [];
let host: Server;
let at: string;
/** How many answers are being waited for, and the most there ever were. */
const waiting = { now: 0, most: 0 };

function answerSlowly(response: ServerResponse, status: number): void {
	waiting.most = Math.max(waiting.most, ++waiting.now);
	setTimeout(() => {
		waiting.now--;
		response.writeHead(status).end('x');
	}, 30);
}

/** A host of which a path says what it answers: `/404`, `/moved`, `/silent`. */
beforeAll(async () => {
	host = createServer((request, response) => {
		const path = request.url?.split('?')[0] ?? '';
		asked.push({ url: request.url ?? '', agent: request.headers['user-agent'] });
		const moved = { '/moved': '/200', '/into-forbidden': '/forbidden' }[path];
		if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /forbidden');
		else if (moved) response.writeHead(302, { location: moved }).end();
		else if (path !== '/silent') answerSlowly(response, Number(path.slice(1)) || 200);
	});
	await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
	at = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => {
	host.closeAllConnections();
	return new Promise((closed) => host.close(closed));
});
beforeEach(() => void asked.splice(0));

const check = (paths: readonly string[], more: Partial<Pace> = {}) =>
	checkLinks(
		paths.map((path) => at + path),
		{ ...pace, ...more },
	);

// A machine may be busy, and what is tried again is tried after a pause.
describe('links', { timeout: 30_000 }, () => {
	test('that lead somewhere, also by a detour, are in no list', async () => {
		expect(await check(['/200', '/moved', '/200?a=1&amp;b=2'])).toEqual({
			broken: [],
			refused: [],
			unfinished: [],
		});
		expect(asked.map(({ url }) => url)).toContain('/200?a=1&amp;b=2');
	});

	test.each(['404', '410', '500'])('that get %s lead nowhere', async (answer) => {
		const { broken, refused } = await check([`/${answer}`]);
		expect([broken, refused]).toEqual([[{ link: `${at}/${answer}`, answer }], []]);
	});

	test.each(['401', '403', '405', '429', '451', '999'])(
		'that get %s are told apart: a person may get more',
		async (answer) => {
			const { broken, refused } = await check([`/${answer}`]);
			expect([broken, refused.map(({ link }) => link)]).toEqual([[], [`${at}/${answer}`]]);
		},
	);

	test('that a robots.txt forbids are told apart and never asked for', async () => {
		const { refused } = await check(['/forbidden/x', '/into-forbidden']);
		expect(refused.map(({ link }) => link)).toEqual([`${at}/forbidden/x`, `${at}/into-forbidden`]);
		expect(asked.map(({ url }) => url).filter((url) => url.startsWith('/forbidden'))).toEqual([]);
		expect(asked.filter(({ url }) => url === '/robots.txt')).toHaveLength(1);
	});

	test('to a host that is not there, or is silent, say why', async () => {
		const gone = createServer();
		await new Promise<void>((ready) => gone.listen(0, '127.0.0.1', ready));
		const nobody = `http://127.0.0.1:${(gone.address() as AddressInfo).port}/`;
		await new Promise((closed) => gone.close(closed));
		const { broken } = await checkLinks([nobody, `${at}/silent`], { ...pace, timeout: 500 });
		expect(new Map(broken.map(({ link, answer }) => [link, answer]))).toEqual(
			new Map([
				[nobody, 'ECONNREFUSED'],
				[`${at}/silent`, 'TimeoutError'],
			]),
		);
	});

	test('are tried again where the host fails', async () => {
		await check(['/503'], { retries: 1 });
		expect(asked.filter(({ url }) => url === '/503')).toHaveLength(4);
	});

	test('that are not answered in time are left for another night, and the others are kept', async () => {
		const report = await check(['/200', '/silent', '/404'], { deadline: 3_000 });
		expect(report.unfinished).toEqual([`${at}/silent`]);
		expect(report.broken).toEqual([{ link: `${at}/404`, answer: '404' }]);
	});

	test('are followed a few at a time, under a name that says whose check it is', async () => {
		waiting.most = 0;
		await check(Array.from({ length: 12 }, (_, index) => `/200?${index}`));
		expect(waiting.most).toBe(2);
		expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set([pace.userAgent]));
	});
});
