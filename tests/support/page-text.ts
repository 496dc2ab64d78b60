/** What a page of a built site says, as one line of text; pictures and style left out. */
export function pageText(html: string): string {
	return textOf(html.replace(/^.*?<main[^>]*>/s, '').replace(/<\/main>.*$/s, ''));
}

/** The text of the elements of a page with this name, in order. */
export function textsOf(html: string, element: string): string[] {
	return [...html.matchAll(new RegExp(`<${element}[ >].*?</${element}>`, 'gs'))].map(([part]) =>
		textOf(part),
	);
}

function textOf(html: string): string {
	return (
		html
			.replace(/<svg class="sign".*?<\/svg>/gs, ' ')
			// Empty until a script says something there.
			.replace(/<span data-[^>]*><\/span>/g, '')
			.replace(/<\/?(a|code|em|strong|time|tspan)(\s[^>]*)?>/g, '')
			.replace(/<[^>]*>/g, ' ')
			.replaceAll('&#39;', "'")
			.replaceAll('&quot;', '"')
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&amp;', '&')
			.replace(/\s+/g, ' ')
			.trim()
	);
}
