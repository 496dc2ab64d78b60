import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Where the site is served: its origin for Astro's `site`, its folder for Astro's `base`. */
export interface Address {
	/** For example `https://status.example`, without a path. */
	readonly site: string;
	/** `/`, or a path with a slash at both ends. */
	readonly base: string;
}

/** What of the environment decides the address; all of it is optional. */
export interface AddressEnvironment {
	/** The whole address; its path is the base unless BASE_PATH is set. */
	readonly SITE_URL?: string | undefined;
	/** The path alone, with or without slashes. */
	readonly BASE_PATH?: string | undefined;
	/** Where site.yaml lies, which names the address where SITE_URL does not. */
	readonly DATA_DIR?: string | undefined;
}

/** The address that the environment names, else the one in site.yaml. */
export function addressFrom(env: AddressEnvironment): Address {
	if (env.SITE_URL && !isWebAddress(env.SITE_URL))
		throw new Error(
			`SITE_URL is “${env.SITE_URL}”. Write an address such as https://status.example/.`,
		);
	if (env.BASE_PATH !== undefined && !isPath(env.BASE_PATH))
		throw new Error(
			`BASE_PATH is “${env.BASE_PATH}”. Write a path such as /status/, of letters, digits, “-”, “_”, “.” and “~”.`,
		);
	const address = env.SITE_URL || writtenAddress(env.DATA_DIR || 'src/data');
	return addressOf(address, env.BASE_PATH);
}

function isWebAddress(text: string): boolean {
	return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** A path whose folders are named plainly: it becomes part of addresses and of names on disk. */
function isPath(text: string): boolean {
	const folders = text.split('/').filter((folder) => folder !== '');
	return folders.every((folder) => /^[\w.~-]+$/.test(folder) && !/^\.+$/.test(folder));
}

/**
 * Splits an address into origin and base path.
 * `basePath` wins over the path that the address itself has.
 */
export function addressOf(address: string, basePath?: string): Address {
	const url = new URL(address);
	const path = (basePath ?? url.pathname).replace(/^\/+|\/+$/g, '');
	return { site: url.origin, base: path === '' ? '/' : `/${path}/` };
}

/** Where site.yaml is broken the gate says so, with the line; here any address will do. */
function writtenAddress(dataDir: string): string {
	try {
		const written: unknown = parse(readFileSync(join(dataDir, 'site.yaml'), 'utf8'));
		return new URL((written as { address: string }).address).href;
	} catch {
		return 'http://localhost:4321/';
	}
}
