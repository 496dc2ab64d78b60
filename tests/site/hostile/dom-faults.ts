/** What stands in the page at hand that no text may have put there; runs in the browser. */
export function domFaults(): string[] {
	const elements = [...document.querySelectorAll('*')];
	const own = (address: string) => new URL(address, document.baseURI).origin === location.origin;
	const runs = elements.filter((one) =>
		[...one.attributes].some(({ name }) => name.startsWith('on')),
	);
	const foreign = [...document.querySelectorAll('script')].filter(({ src }) => !src || !own(src));
	const pictures = document.querySelectorAll('img, iframe, object, embed, form, base');
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')].filter(
		({ protocol }) => !['https:', 'http:', 'mailto:'].includes(protocol),
	);
	return [...runs, ...foreign, ...pictures, ...links].map((one) => one.outerHTML.slice(0, 200));
}

/** What a parser as strict as a browser's finds wrong with a text that should be XML; runs in the browser. */
export function xmlFault(text: string): string | undefined {
	const read = new DOMParser().parseFromString(text, 'application/xml');
	return read.querySelector('parsererror')?.textContent;
}
