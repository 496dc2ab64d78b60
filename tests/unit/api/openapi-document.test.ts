import { describe, expect, test } from 'vitest';
import { schemaNames } from '../../../src/addresses/routes.ts';
import { openApiDocument } from '../../../src/api/openapi-document.ts';
import { openApiSchema } from '../../support/openapi-schema.ts';
import { makeSite } from '../support/make-record.ts';
import { absolute } from './indexed-record.ts';

const document = openApiDocument(makeSite(), absolute);
const operations = Object.entries(document.paths).map(([path, { get }]) => ({ path, ...get }));

describe('openApiDocument', () => {
	test('has the structure of OpenAPI 3.1', () => {
		expect(openApiSchema.parse(document)).toEqual(document);
	});

	test('names every operation once', () => {
		const ids = operations.map(({ operationId }) => operationId);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('describes each parameter of a path, and no other', () => {
		for (const { path, parameters = [] } of operations) {
			const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
			const pointers = named.map((name) => `#/components/parameters/${name ?? ''}`);
			expect(parameters.map(({ $ref }) => $ref)).toEqual(pointers);
		}
		const used = operations.flatMap(({ parameters = [] }) => parameters.map(({ $ref }) => $ref));
		const known = Object.entries(document.components.parameters);
		expect(new Set(used)).toEqual(
			new Set(known.map(([name]) => `#/components/parameters/${name}`)),
		);
		for (const [name, parameter] of known) expect(parameter.name).toBe(name);
	});

	test('refers to every schema, and to none that is not served', () => {
		const text = JSON.stringify(document.paths);
		const referred = [...text.matchAll(/"\$ref":"https:([^"]+)"/g)].map(
			([, rest]) => `https:${rest ?? ''}`,
		);
		const served = schemaNames.map((name) => absolute(`api/v1/schemas/${name}.schema.json`));
		expect(new Set(referred)).toEqual(new Set(served));
	});

	test('counts its paths from the base of the site', () => {
		const below = (path: string) => `https://host.example/status/${path}`;
		expect(openApiDocument(makeSite(), below).servers).toEqual([
			{ url: 'https://host.example/status' },
		]);
	});
});
