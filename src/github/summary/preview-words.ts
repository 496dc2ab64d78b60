/**
 * How the built site of a pull request is opened, as Markdown.
 * Its pages name each other by path, so that it needs a server: opened as files, they have no style.
 * @param url where GitHub offers the artifact
 */
export function previewWords(url: string): string {
	return `## The site with this change

[Download the site](${url}) (signed in to GitHub, for seven days), and unzip it:

- in a clone, into the folder \`dist\`: \`npm run preview\` serves it on http://127.0.0.1:4321
- anywhere else, into a folder \`site\`: \`python3 -m http.server 4321 --directory site\` does
`;
}
