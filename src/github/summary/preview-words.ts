/**
 * How the built site of a pull request is opened, as Markdown.
 * Its pages name each other by path, so that it needs a server: opened as files, they have no style.
 * @param url where GitHub offers the artifact
 * @param base the path that the site was built for, with a slash at both ends
 */
export function previewWords(url: string, base: string): string {
	const folder = `site${base}`.replace(/\/$/, '');
	return `## The site with this change

[Download the site](${url}) (signed in to GitHub, for seven days), and unzip it:

- in a clone, into the folder \`dist\`: \`npm run preview\` serves it
- anywhere else, into the folder \`${folder}\`: \`python3 -m http.server 4321 --directory site\` does

It is at http://127.0.0.1:4321${base} then.
`;
}
