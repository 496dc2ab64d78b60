import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IncidentDocument } from '../../src/api/incident.ts';
import type { MetaDocument } from '../../src/api/meta.ts';
import type { StatusDocument } from '../../src/api/status.ts';
import { buildDemo } from '../demo/build-demo.ts';
import { buildSite, type BuiltSite } from '../support/build-site.ts';
import { type OpenApi, openApiSchema } from '../support/openapi-schema.ts';
import { listSite } from '../support/read-site.ts';

/** Everything under /api/v1/ of a built site. */
interface Api {
	readonly site: BuiltSite;
	/** Every file, of whatever kind. */
	readonly files: readonly string[];
	readonly openApi: OpenApi;
	json<Document>(path: string): Promise<Document>;
}

async function readApi(site: BuiltSite): Promise<Api> {
	expect(site.output).toContain('Built');
	const json = async <Document>(path: string) =>
		JSON.parse(await site.read(`api/v1/${path}`)) as Document;
	const all = await listSite(site.folder, '');
	return {
		site,
		json,
		files: all.filter((path) => path.startsWith('api/v1/')),
		openApi: openApiSchema.parse(await json('openapi.json')),
	};
}

/** The paths of the description, each with what it matches. */
function pathsOf({ openApi }: Api) {
	return Object.entries(openApi.paths).map(([path, { get }]) => {
		const pattern = path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, (_, name: string) => {
			const values = openApi.components.parameters[name]?.schema.enum;
			return values ? `(${values.join('|')})` : '[^/]+';
		});
		return { path, get, matches: (file: string) => new RegExp(`^${pattern}$`).test(`/${file}`) };
	});
}

/** The address of the schema that the description gives a path. */
function schemaOf({ get }: ReturnType<typeof pathsOf>[number]): string | undefined {
	const response = get.responses['200'];
	if (!response || '$ref' in response) return undefined;
	const schema = response.content?.['application/json']?.schema;
	return schema && '$ref' in schema ? schema.$ref : undefined;
}

/** Checks documents against the schemas that are served beside them. */
async function validators(api: Api): Promise<(address: string) => ValidateFunction> {
	const ajv = new Ajv2020({ strict: true, allErrors: true });
	formats(ajv);
	for (const file of api.files.filter((path) => path.includes('/schemas/')))
		ajv.addSchema(JSON.parse(await api.site.read(file)) as object);
	return (address) => {
		const validate = ajv.getSchema(address);
		if (!validate) throw new Error(`No schema is served as ${address}.`);
		return validate as ValidateFunction;
	};
}

const outage = '2020-10-30-gallery-outage';
const apis: Record<string, Api> = {};
beforeAll(async () => {
	apis['real'] = await readApi(await buildSite());
	apis['outage'] = await readApi(await buildSite({ now: '2020-10-30T15:00:00Z' }));
	apis['demo'] = await readApi(await buildDemo());
});
afterAll(() => Promise.all(Object.values(apis).map(({ site }) => site.remove())));

function apiOf(name: string): Api {
	const api = apis[name];
	if (!api) throw new Error(`There is no site “${name}”.`);
	return api;
}

describe.for(['real', 'outage', 'demo'])('the API of the %s site', (name) => {
	test('has one path in its description for every file', () => {
		const api = apiOf(name);
		const paths = pathsOf(api);
		expect(api.files.length).toBeGreaterThan(80);
		for (const file of api.files) {
			const found = paths.filter(({ matches }) => matches(file)).map(({ path }) => path);
			expect(found, file).toHaveLength(1);
		}
	});

	test('fits its schemas, file by file, each named in the file as in the description', async () => {
		const api = apiOf(name);
		const paths = pathsOf(api);
		const validatorOf = await validators(api);
		let checked = 0;
		for (const file of api.files) {
			const address = paths.filter(({ matches }) => matches(file)).map(schemaOf)[0];
			if (address === undefined) continue;
			const document = JSON.parse(await api.site.read(file)) as { $schema: string };
			expect(document.$schema, file).toBe(address);
			const validate = validatorOf(address);
			validate(document);
			expect(validate.errors, file).toBeNull();
			checked += 1;
		}
		const others = api.files.filter((file) => /\.csv$|\/schemas\/|\/openapi\.json$/.test(file));
		expect(checked + others.length).toBe(api.files.length);
	});

	test('keeps what browsers ask for again and again below 6 kB', async () => {
		const text = await apiOf(name).site.read('api/v1/status.json');
		expect(Buffer.byteLength(text)).toBeLessThan(6 * 1024);
	});

	test('leads only to what is there', async () => {
		const { site, files, openApi } = apiOf(name);
		const root = `"${openApi.servers[0]?.url ?? ''}/`;
		const all = new Set(await listSite(site.folder, ''));
		const lists = files.filter((path) => /\/(status|incidents|meta|components)\.json$/.test(path));
		for (const file of lists) {
			const parts = (await site.read(file)).split(root).slice(1);
			// An address with a parameter in braces is that of many.
			const links = parts.flatMap((rest) => /^([^"#{]*)["#]/.exec(rest)?.[1] ?? []);
			const missing = links
				.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path))
				.filter((path) => !all.has(path));
			expect(links.length, file).toBeGreaterThan(1);
			expect(missing, file).toEqual([]);
		}
	});
});

test('every path of the description has a file where there is everything', () => {
	const api = apiOf('demo');
	const empty = pathsOf(api).filter(({ matches }) => !api.files.some(matches));
	expect(empty.map(({ path }) => path)).toEqual([]);
});

test('meta.json lists the same documents as the description', async () => {
	const api = apiOf('real');
	const { documents } = await api.json<MetaDocument>('meta.json');
	const addresses = Object.keys(api.openApi.paths).map(
		(path) => `${api.openApi.servers[0]?.url ?? ''}${path}`,
	);
	expect(documents.map(({ address }) => address)).toEqual(addresses);
});

describe('in the middle of an outage', () => {
	test('status.json tells of it, and of what it does to which component', async () => {
		const status = await apiOf('outage').json<StatusDocument>('status.json');
		expect(status.as_of).toBe('2020-10-30T15:00:00Z');
		expect(status.headline.declared).toBe('major_outage');
		expect(status.open).toMatchObject([
			{ id: outage, status: 'investigating', impact: 'critical' },
		]);
		expect(status.components.find(({ id }) => id === 'website')).toMatchObject({
			declared: 'major_outage',
			unconfirmed: false,
		});
	});

	test('its document holds what was known then, and nothing that was learned later', async () => {
		const document = await apiOf('outage').json<IncidentDocument>(`incidents/${outage}.json`);
		expect(document).toMatchObject({
			progress: 'open',
			end: { known: 'not_over', latest: null },
			...{ mitigated: null, cause: null, postmortem: null, lost: [], repairs: [], corrections: [] },
		});
		const later = document.updates.filter(({ at }) => at > '2020-10-30T15:00:00Z');
		expect(later).toEqual([]);
		const whole = await apiOf('real').json<IncidentDocument>(`incidents/${outage}.json`);
		expect(whole.postmortem?.text.html).toContain('<h3>');
		expect(whole.updates.length).toBeGreaterThan(document.updates.length);
	});
});
